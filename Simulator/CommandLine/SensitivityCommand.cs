using System.CommandLine;
using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Sensitivity;
using OrleansIndustrialBelt.Simulator.Weighing;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt sensitivity</c>: which keys of a scenario matter for which KPI.</summary>
internal sealed class SensitivityCommand
{
    private const int DefaultReplications = 2;
    private const int DefaultTrajectories = 10;
    private const int DefaultSamples = 100;
    private const int Most = 100_000;

    private readonly Option<string?> factors = new("--factors") { HelpName = "PATH=LOW..HIGH,...", Required = true };
    private readonly Option<string?> method = new("--method") { HelpName = $"{SensitivityJob.Morris}|{SensitivityJob.Sobol}" };
    private readonly Option<string?> kpis = new("--kpis") { HelpName = "A,B,C" };
    private readonly Option<string?> trajectories = new("--trajectories") { HelpName = "N" };
    private readonly Option<string?> samples = new("--samples") { HelpName = "N" };
    private readonly Option<string?> replications = new("--replications") { HelpName = "N" };
    private readonly Option<string?> designSeed = new("--design-seed") { HelpName = "N" };
    private readonly ScenarioSymbols scenario;
    private readonly ExperimentSymbols experiment;

    private SensitivityCommand(Texts texts)
    {
        scenario = new ScenarioSymbols(texts);
        experiment = new ExperimentSymbols(texts, withPictures: false);
        var checks = new Checks(texts);
        Checks.Add(method, text => checks.OneOf(text, [SensitivityJob.Morris, SensitivityJob.Sobol]));
        Checks.Add(trajectories, text => checks.InRange(text, 2, Most));
        Checks.Add(samples, text => checks.InRange(text, 2, Most));
        Checks.Add(replications, text => checks.InRange(text, 1, Most));
        Checks.Add(designSeed, checks.Seed);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var symbols = new SensitivityCommand(texts);
        var command = new Command("sensitivity", texts["Help.Sensitivity"]);
        symbols.scenario.AddTo(command);
        Option[] options =
        [
            symbols.factors, symbols.method, symbols.kpis, symbols.trajectories, symbols.samples, symbols.replications, symbols.designSeed,
        ];
        foreach (var option in options)
        {
            option.Description = texts["Help.Sensitivity." + option.Name.TrimStart('-')];
            command.Add(option);
        }

        symbols.experiment.AddTo(command);
        command.Add(CommandTree.Language(texts));
        command.SetAction(parsed => symbols.experiment.Do(parsed, terminal, arguments => new SensitivityJob(terminal, texts).Do(symbols.Read(parsed), arguments)));
        return command;
    }

    private SensitivityArguments Read(ParseResult parsed)
    {
        var isSobol = parsed.GetValue(method) == SensitivityJob.Sobol;
        var other = isSobol ? trajectories : samples;
        return new SensitivityArguments
        {
            Scenario = scenario.File(parsed),
            Settings = [.. scenario.Settings(parsed)],
            Factors = Words(parsed.GetRequiredValue(factors)!),
            Method = isSobol ? SensitivityMethod.Sobol : SensitivityMethod.Morris,
            Blocks = isSobol ? Checks.Number(parsed.GetValue(samples)) ?? DefaultSamples : Checks.Number(parsed.GetValue(trajectories)) ?? DefaultTrajectories,
            Misplaced = parsed.GetValue(other) is null ? null : other.Name,
            Replications = Checks.Number(parsed.GetValue(replications)) ?? DefaultReplications,
            DesignSeed = parsed.GetValue(designSeed) is { } seed ? ulong.Parse(seed, CultureInfo.InvariantCulture) : SensitivityPlan.DefaultSeed,
            Kpis = parsed.GetValue(kpis) is { } named ? Words(named) : null,
        };
    }

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.TrimEntries);
}

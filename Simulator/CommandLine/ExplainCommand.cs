using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Explaining;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt explain</c>: takes the difference between two policies or settings apart, one change at a time.</summary>
internal static class ExplainCommand
{
    private const int DefaultReplications = 20;
    private const int MostReplications = 100_000;
    private const string DefaultKpi = "beltSurplus";

    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var scenario = new ScenarioSymbols(texts, withPolicy: false);
        var symbols = new ExperimentSymbols(texts, withPictures: true);
        var from = new Argument<string>("A") { Description = texts["Help.Explain.A"] };
        var to = new Argument<string>("B") { Description = texts["Help.Explain.B"] };
        var replications = new Option<string?>("--replications") { HelpName = "N", Description = texts["Help.Explain.replications"] };
        var kpi = new Option<string?>("--kpi") { HelpName = "KPI", Description = texts["Help.Explain.kpi"] };
        var checks = new Checks(texts);

        // One replication has no interval, and a step without one explains nothing.
        Checks.Add(replications, text => checks.InRange(text, 2, MostReplications));
        var command = new Command("explain", texts["Help.Explain"]);
        scenario.AddTo(command);
        command.Add(from);
        command.Add(to);
        command.Add(replications);
        command.Add(kpi);
        symbols.AddTo(command);
        command.Add(CommandTree.Language(texts));
        command.SetAction(parsed => symbols.Do(parsed, terminal, arguments => new ExplainJob(terminal, texts).Do(
            new ExplainArguments
            {
                Scenario = scenario.File(parsed),
                Settings = [.. scenario.Settings(parsed)],
                From = parsed.GetRequiredValue(from),
                To = parsed.GetRequiredValue(to),
                Replications = Checks.Number(parsed.GetValue(replications)) ?? DefaultReplications,
                Kpi = parsed.GetValue(kpi) ?? DefaultKpi,
            },
            arguments)));
        return command;
    }
}

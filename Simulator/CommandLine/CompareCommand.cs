using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Simulator.Experimenting;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt compare</c>: policies side by side on one scenario, under the same seeds.</summary>
internal static class CompareCommand
{
    private const int DefaultReplications = 30;
    private const int MostReplications = 1_000_000;
    private const string DefaultPolicies = "market,semi-planned,central-plan";

    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var scenario = new ScenarioSymbols(texts, withPolicy: false);
        var symbols = new ExperimentSymbols(texts, withPictures: true);
        var policies = new Option<string?>("--policies") { HelpName = "A,B,C", Description = texts["Help.Compare.policies"] };
        var baseline = new Option<string?>("--baseline") { HelpName = "A", Description = texts["Help.Compare.baseline"] };
        var replications = new Option<string?>("--replications") { HelpName = "N", Description = texts["Help.Compare.replications"] };
        var kpis = new Option<string?>("--kpis") { HelpName = "A,B,C", Description = texts["Help.Compare.kpis"] };
        var until = new Option<string?>("--until-ci") { HelpName = "P%", Description = texts["Help.Compare.until-ci"] };
        var branchAt = new Option<string?>("--branch-at") { HelpName = "DAY", Description = texts["Help.Compare.branch-at"] };
        var checks = new Checks(texts);
        Checks.Add(branchAt, checks.Day);
        Checks.Add(until, checks.PerCent);
        Checks.Add(replications, text => checks.InRange(text, 1, MostReplications));
        var command = new Command("compare", texts["Help.Compare"]);
        scenario.AddTo(command);
        Option[] options = [policies, baseline, branchAt, replications, until, kpis];
        Array.ForEach(options, command.Add);
        symbols.AddTo(command);
        command.Add(CommandTree.Language(texts));
        command.SetAction(parsed => symbols.Do(parsed, terminal, arguments => new CompareJob(terminal, texts).Do(
            new CompareArguments
            {
                Scenario = scenario.File(parsed),
                Settings = [.. scenario.Settings(parsed)],
                Policies = Names(parsed.GetValue(policies) ?? DefaultPolicies),
                Baseline = parsed.GetValue(baseline),
                BranchAt = Checks.Number(parsed.GetValue(branchAt)),
                Until = PrecisionGoal.Of(parsed.GetValue(until)),
                Replications = Checks.Number(parsed.GetValue(replications))
                    ?? (parsed.GetValue(until) is null ? DefaultReplications : Experiment.MostReplicationsUntil),
                Kpis = parsed.GetValue(kpis) is { } named ? Names(named) : null,
            },
            arguments)));
        return command;
    }

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.TrimEntries);
}

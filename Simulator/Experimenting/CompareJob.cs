using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>The whole of <c>belt compare</c>: an experiment whose points are policies.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class CompareJob(Terminal terminal, Texts texts)
{
    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public int Do(CompareArguments compare, ExperimentArguments arguments)
    {
        var faults = new List<string>();
        var scenario = ScenarioSource.Read(compare.Scenario, compare.Settings, faults);
        var baseline = compare.Baseline ?? compare.Policies[0];
        faults.AddRange(ExperimentNames.FaultsOfPolicies(compare.Policies, baseline).Select(fault => $"--{fault}"));
        faults.AddRange(ExperimentNames.FaultsOfKpis(compare.Kpis ?? []).Select(fault => $"--kpis: {fault}"));
        if (scenario is not null && faults.Count == 0)
        {
            var experiment = Of(compare, scenario, baseline);
            faults.AddRange(FaultsOf(experiment));
            if (faults.Count == 0)
            {
                return PrecisionJob.DoOrJustLive(experiment, arguments, "compare", terminal, texts);
            }
        }

        faults.ForEach(terminal.Error.WriteLine);
        return ExitCodes.BadInput;
    }

    private static IEnumerable<string> FaultsOf(Experiment experiment)
        => experiment.BranchAt is { } day && Branching.ProblemOfDay(day, experiment.WarmupDays, experiment.Days) is { } problem
            ? [$"--branch-at: {problem}"]
            : experiment.Points.Select(point => LivedRun.FaultOf(experiment, point)).OfType<string>();

    private static Experiment Of(CompareArguments compare, ScenarioOptions scenario, string baseline)
        => Experiment.Of(scenario, compare.Scenario, compare.Replications) with
        {
            BaseSettings = [.. compare.Settings.Select(setting => setting.Text)],
            Policies = compare.Policies,
            Baseline = baseline,
            BranchAt = compare.BranchAt,
            Until = compare.Until,
            PrimaryKpis = compare.Kpis ?? ExperimentNames.PrimaryKpisOf(scenario),
            Command = CommandOf(compare, baseline),
        };

    private static string CommandOf(CompareArguments compare, string baseline)
    {
        string[] words =
        [
            "belt compare", CommandText.Quoted(compare.Scenario),
            "--policies", string.Join(',', compare.Policies),
            "--baseline", baseline,
            .. compare.BranchAt is { } day ? ["--branch-at", CommandText.Of(day)] : Array.Empty<string>(),
            "--replications", CommandText.Of(compare.Replications),
            .. compare.Until is { } goal ? ["--until-ci", goal.Text] : Array.Empty<string>(),
            .. compare.Kpis is { } kpis ? ["--kpis", string.Join(',', kpis)] : Array.Empty<string>(),
            .. compare.Settings.Select(CommandText.Of),
        ];
        return string.Join(' ', words);
    }
}

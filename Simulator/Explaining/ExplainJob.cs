using OrleansIndustrialBelt.Experiments.Explaining;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Experimenting;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Explaining;

/// <summary>The whole of <c>belt explain</c>: an experiment whose points are the rungs between two sides.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class ExplainJob(Terminal terminal, Texts texts)
{
    private const string FromName = "A";
    private const string ToName = "B";

    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public int Do(ExplainArguments explain, ExperimentArguments arguments)
    {
        var faults = new List<string>();
        var scenario = ScenarioSource.Read(explain.Scenario, explain.Settings, faults);
        if (ExperimentNames.ProblemOfKpi(explain.Kpi) is { } problem)
        {
            faults.Add($"--kpi: {problem}");
        }

        var from = SideOf(FromName, explain.From, explain, scenario, faults);
        var to = SideOf(ToName, explain.To, explain, scenario, faults);
        if (from is not null && to is not null)
        {
            faults.AddRange(OverlapsOf(from, to));
        }

        var plan = scenario is not null && faults.Count == 0 ? PlanOf(explain, from!, to!, faults) : null;
        if (plan is not null && faults.Count == 0)
        {
            return new ExperimentJob(terminal, texts, new ExplainOutcome(terminal, texts, plan, arguments.Pictures)).Do(plan.Experiment, arguments, "explain");
        }

        faults.ForEach(terminal.Error.WriteLine);
        return ExitCodes.BadInput;
    }

    // A setting is tried on the scenario by itself; on a scenario at fault every one would repeat its faults.
    private static Side? SideOf(string name, string written, ExplainArguments explain, ScenarioOptions? scenario, List<string> faults)
    {
        var found = new List<string>();
        var side = Side.Of(written, found);
        foreach (var setting in scenario is null || side is null ? [] : side.Settings)
        {
            ScenarioSource.Read(explain.Scenario, [.. explain.Settings, new Setting(setting.Setting, setting.Setting)], found);
        }

        faults.AddRange(found.Distinct(StringComparer.Ordinal).Select(fault => $"{name}: {fault}"));
        return found.Count > 0 ? null : side;
    }

    private IEnumerable<string> OverlapsOf(Side from, Side to)
    {
        List<string> paths = [.. from.Settings.Concat(to.Settings).Select(setting => setting.Path).Distinct(StringComparer.Ordinal)];
        return from path in paths from other in paths where other.Length > path.Length && Side.Overlap(path, other) select texts.Format("Fault.Overlap", other, path);
    }

    private ExplainPlan? PlanOf(ExplainArguments explain, Side from, Side to, List<string> faults)
    {
        var plan = ExplainPlan.Of(
            setting => ScenarioSource.Read(explain.Scenario, setting is null ? explain.Settings : [.. explain.Settings, Setting.Of(setting)], faults)!,
            from,
            to,
            scenario => Experiment.Of(scenario, explain.Scenario, explain.Replications) with
            {
                BaseSettings = [.. explain.Settings.Select(setting => setting.Text)],
                PrimaryKpis = [explain.Kpi],
                KeepsEntities = true,
                Command = CommandOf(explain),
            });
        if (plan is null)
        {
            faults.Add(texts.Format("Fault.NothingToExplain", explain.From, explain.To));
            return null;
        }

        faults.AddRange(plan.Experiment.Points.Select(point => LivedRun.FaultOf(plan.Experiment, point)).OfType<string>());
        return plan;
    }

    private static string CommandOf(ExplainArguments explain)
    {
        string[] words =
        [
            "belt explain", CommandText.Quoted(explain.Scenario), CommandText.Quoted(explain.From), CommandText.Quoted(explain.To),
            "--replications", CommandText.Of(explain.Replications),
            "--kpi", explain.Kpi,
            .. explain.Settings.Select(CommandText.Of),
        ];
        return string.Join(' ', words);
    }
}

using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Experiments.Runs.Files;

/// <summary>What must be so that points may differ from a day on: the day lies within the run, and policies may change on it.</summary>
internal sealed class BranchRules(ExperimentOptions options, ScenarioOptions? scenario, FaultList faults, Positions at)
{
    /// <summary>The day, if there is one and it may be.</summary>
    public static int? DayOf(ExperimentOptions options, ScenarioOptions scenario)
        => options.BranchAt is { } day && Branching.ProblemOfDay(day, scenario.Run.WarmupDays, scenario.Run.Days) is null ? day : null;

    /// <summary>Why a setting cannot be made on a day; null if it can.</summary>
    /// <param name="text">The scenario.</param>
    /// <param name="day">The day.</param>
    /// <param name="setting">The setting, which the scenario would take from its first hour.</param>
    public static string? ProblemOf(string text, int day, string setting)
    {
        var past = ScenarioReader.ReadText<ScenarioOptions>("scenario", text, []).Value;
        return past is not null && Branching.From("scenario", past, day, [setting]).Faults is [var fault, ..] ? fault.Message : null;
    }

    /// <summary>Adds a fault for every rule that is broken.</summary>
    public void Check()
    {
        if (options.BranchAt is not { } day || scenario is null)
        {
            return;
        }

        if (Branching.ProblemOfDay(day, scenario.Run.WarmupDays, scenario.Run.Days) is { } wrong)
        {
            faults.Add(at.Of(options, nameof(options.BranchAt)), wrong);
            return;
        }

        // With a fault in their names there is nothing to try out.
        if (faults.Count == 0 && options.Policies.Count > 0)
        {
            TryPolicies(day);
        }
    }

    private void TryPolicies(int day)
    {
        var baseline = options.Baseline.Length > 0 ? options.Baseline : options.Policies[0];
        var read = ScenarioReader.ReadText<ScenarioOptions>("scenario", ScenarioWriter.Write(scenario!), [Experiment.PolicySetting(baseline)]);
        var past = read.Value is { } value ? ScenarioWriter.Write(value) : null;
        for (var index = 0; index < options.Policies.Count; index++)
        {
            if (past is not null && options.Policies[index] != baseline && ProblemOf(past, day, Experiment.PolicySetting(options.Policies[index])) is { } problem)
            {
                faults.Add(at.Of(options, nameof(options.Policies), index), problem);
            }
        }
    }
}

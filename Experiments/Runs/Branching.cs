using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>
/// What it means that points differ only from a day on: each is the scenario of the common past with interventions that make its
/// settings at the start of that day, so that it can be lived as a whole as well.
/// </summary>
public static class Branching
{
    /// <summary>The first hour of a day.</summary>
    /// <param name="day">The day, numbered so that measured days start at 1.</param>
    /// <param name="warmupDays">Days before day 1.</param>
    public static int TickOf(int day, int warmupDays) => (day - 1 + warmupDays) * Calendar.HoursPerDay;

    /// <summary>What is wrong with a day from which points are to differ; null if nothing is.</summary>
    /// <param name="day">The day.</param>
    /// <param name="warmupDays">Days before day 1.</param>
    /// <param name="days">Days from day 1 on.</param>
    public static string? ProblemOfDay(int day, int warmupDays, int days)
    {
        // The first day of all has no past that could be shared.
        var (first, last) = (2 - warmupDays, days);
        return day >= first && day <= last ? null
            : first > last ? "the run has one day and no past to share; leave it out, or give more days"
            : FormattableString.Invariant($"day {day} does not lie within the run with a day before it; give one from {first} to {last}");
    }

    /// <summary>The scenario of a past with settings that hold from a day on.</summary>
    /// <param name="name">What the result is called where it has faults.</param>
    /// <param name="past">The scenario of the past; it is changed.</param>
    /// <param name="day">The day.</param>
    /// <param name="settings">Settings as <c>--set</c> takes them.</param>
    public static ScenarioResult<ScenarioOptions> From(string name, ScenarioOptions past, int day, IEnumerable<string> settings)
    {
        foreach (var setting in settings)
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            past.Interventions.Add(new InterventionOptions
            {
                At = FormattableString.Invariant($"day {day}"),
                Set = setting[..equals],
                To = setting[(equals + 1)..],
            });
        }

        return ScenarioReader.ReadText<ScenarioOptions>(name, ScenarioWriter.Write(past), []);
    }

    /// <summary>The scenario of a point.</summary>
    internal static ScenarioResult<ScenarioOptions> ScenarioOf(Experiment experiment, ExperimentPoint point)
    {
        if (experiment.BranchAt is not { } day)
        {
            return ScenarioReader.ReadText<ScenarioOptions>(point.Label, experiment.ScenarioText, experiment.SettingsOf(point));
        }

        var past = PastOf(experiment);
        return past.Value is { } scenario ? From(point.Label, scenario, day, experiment.BranchSettingsOf(point)) : past;
    }

    /// <summary>The scenario that all points share until the day.</summary>
    internal static ScenarioResult<ScenarioOptions> PastOf(Experiment experiment)
        => ScenarioReader.ReadText<ScenarioOptions>(
            experiment.Baseline, experiment.ScenarioText, experiment.Policies.Count > 0 ? [Experiment.PolicySetting(experiment.Baseline)] : []);
}

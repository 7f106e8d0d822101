using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>An intervention that is made while a run is under way: the scenario with it is the one that the run has lived all along.</summary>
public static class LaterIntervention
{
    /// <summary>Adds an intervention to a scenario whose run has come to a tick.</summary>
    /// <param name="scenario">The scenario without faults, resolved, as YAML.</param>
    /// <param name="intervention">One item of a scenario's interventions as YAML; without <c>at</c> it holds from the tick on.</param>
    /// <param name="tick">The next tick: nothing before it may change.</param>
    /// <param name="rules">Rules that knobs may call for.</param>
    /// <returns>The scenario with the intervention as its last, resolved, as YAML.</returns>
    /// <exception cref="FormatException">The intervention is at fault; the message lists all that is wrong.</exception>
    public static string Add(string scenario, string intervention, int tick, RuleBook rules)
    {
        var options = Valid(ScenarioReader.ReadText("scenario", scenario, [], into: new ScenarioOptions(rules)));
        var now = DayTime.Write(tick, options.Run.WarmupDays);
        var added = Read(intervention, now);
        if (DayTime.Read(added.At, options.Run.WarmupDays, out var from) is null && from < tick)
        {
            throw new FormatException($"{Quoting.Quote(added.At)} is past; the next hour is `{now}`");
        }

        options.Interventions.Add(added);
        var whole = Valid(ScenarioReader.ReadText("intervention", ScenarioWriter.Write(options), [], into: new ScenarioOptions(rules)));
        return ScenarioWriter.Write(whole);
    }

    private static InterventionOptions Read(string intervention, string now)
        => ScenarioReader.ReadText<InterventionOptions>("intervention", intervention, []).Value is { } dated
            ? dated
            : Valid(ScenarioReader.ReadText<InterventionOptions>("intervention", intervention, [$"at={now}"]));

    private static T Valid<T>(ScenarioResult<T> result)
        where T : class
        => result.Value ?? throw new FormatException(string.Join(Environment.NewLine, result.Faults.Select(fault => $"{fault.Key}: {fault.Message}")));
}

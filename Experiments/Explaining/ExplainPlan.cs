using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>
/// The way from one side to another, one change at a time, and the experiment that lives every rung of it. Between presets of the
/// ladder the steps are its rungs; otherwise single knobs in the order of the scenario's schema, then settings in the order in
/// which the second side writes them, then those that only the first has. Earlier changes stay when later ones are made, so what a
/// step brings is what it brings after those before it.
/// </summary>
/// <param name="From">The side where it begins.</param>
/// <param name="To">The side where it ends.</param>
/// <param name="Steps">The steps, at least one.</param>
/// <param name="Experiment">The experiment; its points are the rungs in order.</param>
public sealed record ExplainPlan(Side From, Side To, IReadOnlyList<ExplainStep> Steps, Experiment Experiment)
{
    private const string PolicyKey = "policy";

    /// <summary>Number of rungs: one more than steps.</summary>
    public int Rungs => Steps.Count + 1;

    /// <summary>Plans the way; null where both sides are the same.</summary>
    /// <param name="scenario">Gives the scenario with the base settings, and with a setting more where one is named.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="ask">Makes the experiment of a scenario.</param>
    public static ExplainPlan? Of(Func<string?, ScenarioOptions> scenario, Side from, Side to, Func<ScenarioOptions, Experiment> ask)
    {
        var plain = scenario(null);
        var own = PolicyAssignment.NameOf(plain);
        var (first, last) = (from.Preset ?? own, to.Preset ?? own);
        var arePresets = PolicyPresets.All.ContainsKey(first) && PolicyPresets.All.ContainsKey(last);
        if (arePresets && from.Settings.Count + to.Settings.Count == 0 && Ladder.Between(first, last) is { Count: > 1 } rungs)
        {
            return OnLadder(plain, from, to, rungs, ask);
        }

        var knobs = arePresets ? [.. KnobDifference.Of(plain, first, last).Select(knob => new Change(knob.Path, knob.From, knob.To))] : PolicyAsWhole(from, to);
        List<Change> changes = [.. knobs.Select(knob => knob with { From = Or(from.ValueOf(knob.Path), knob.From), To = Or(to.ValueOf(knob.Path), knob.To) })];
        changes.AddRange(to.Settings.Concat(from.Settings).Select(setting => setting.Path).Distinct(StringComparer.Ordinal)
            .Except(knobs.Select(knob => knob.Path), StringComparer.Ordinal)
            .Select(path => new Change(path, from.ValueOf(path), to.ValueOf(path))));
        var moving = changes.FindAll(change => change.From != change.To);
        var basis = arePresets && from.Preset is not null ? scenario($"{PolicyKey}={AsBelts(first)}") : plain;
        return moving.Count == 0 ? null : new ExplainPlan(from, to, StepsOf(moving), ask(basis) with { Table = TableOf(changes, moving) });
    }

    private static ExplainPlan OnLadder(ScenarioOptions scenario, Side from, Side to, IReadOnlyList<string> rungs, Func<ScenarioOptions, Experiment> ask)
    {
        var changes = rungs.Zip(rungs.Skip(1), (before, after) => KnobDifference.Of(scenario, before, after) is [var knob, ..]
            ? new Change(knob.Path, knob.From, knob.To, after)
            : new Change("", "", "", after));
        return new ExplainPlan(from, to, StepsOf(changes), ask(scenario) with { Policies = rungs, Baseline = rungs[0] });
    }

    // Where the scenario gives classes policies of their own, putting one preset in the place of all is one change.
    private static List<Change> PolicyAsWhole(Side from, Side to)
        => from.Preset == to.Preset ? []
            : [new Change(PolicyKey, from.Preset is { } before ? AsBelts(before) : "", to.Preset is { } after ? AsBelts(after) : "")];

    private static List<ExplainStep> StepsOf(IEnumerable<Change> changes) => [.. changes.Select((change, index) => new ExplainStep(index + 1, change))];

    // A key that both sides set alike is a column as well.
    private static FactorTable TableOf(List<Change> changes, List<Change> moving) => new()
    {
        IsGrid = false,
        Factors =
        [
            .. changes.Select(change => new Factor(
                change.Path,
                [.. Enumerable.Range(0, moving.Count + 1).Select(rung => moving.IndexOf(change) is >= 0 and var place && place < rung ? change.To : change.From)])),
        ],
    };

    private static string Or(string value, string otherwise) => value.Length > 0 ? value : otherwise;

    private static string AsBelts(string preset) => $"{{belt: {preset}}}";
}

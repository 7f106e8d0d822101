using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>
/// A KPI of the belt along the way. All differences are over the same replications, those in which every rung has a value, so that
/// in each of them, and so in the mean, the steps add up to the whole difference.
/// </summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Start">Its mean where the way begins.</param>
/// <param name="End">Its mean where it ends.</param>
/// <param name="Steps">What each step does.</param>
/// <param name="Total">What the whole way does.</param>
public sealed record KpiPath(KpiDefinition Kpi, double Start, double End, IReadOnlyList<StepEffect> Steps, StepEffect Total)
{
    private const string Belt = "belt";

    /// <summary>The path of a KPI; null where no replication has a value on every rung.</summary>
    internal static KpiPath? Of(ExplainPlan plan, RungValues values, KpiDefinition kpi, bool isTested)
    {
        var places = values.Whole(Belt, kpi.Id);
        if (places.Count == 0)
        {
            return null;
        }

        var rungs = Enumerable.Range(0, plan.Rungs).Select(rung => values.Of(Belt, kpi.Id, rung, places)).ToList();
        var total = new StepEffect(null, Difference(rungs[0], rungs[^1]));
        var whole = total.IsClear ? total.Difference.Mean : (double?)null;
        List<StepEffect> steps = [.. plan.Steps.Select(step => new StepEffect(step, Difference(rungs[step.Number - 1], rungs[step.Number])))];
        var corrected = Holm.Adjust([.. steps.Select(step => isTested ? step.Difference.PValue : null)]);
        return new KpiPath(
            kpi,
            rungs[0].Average(),
            rungs[^1].Average(),
            [.. steps.Select((step, index) => step with { PHolm = corrected[index], Share = step.Difference.Mean / whole })],
            total with { Share = whole is null ? null : 1 });
    }

    private static PairedDifference Difference(IReadOnlyList<double> before, IReadOnlyList<double> after)
        => PairedDifference.Of(new PairedSample(after, before, Unpaired: 0))!;
}

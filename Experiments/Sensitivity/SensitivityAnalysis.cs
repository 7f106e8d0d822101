using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>Weighs the factors of a plan by the runs of its points.</summary>
public static class SensitivityAnalysis
{
    /// <summary>Weighs them for several KPIs.</summary>
    /// <param name="plan">The plan whose <see cref="SensitivityPlan.Table"/> the runs belong to.</param>
    /// <param name="replications">Replications of every point.</param>
    /// <param name="rows">The runs; gone over once.</param>
    /// <param name="kpis">The KPIs.</param>
    /// <param name="bootstrap">Who draws blocks again for the intervals.</param>
    public static IReadOnlyList<KpiSensitivity> Of(
        SensitivityPlan plan, int replications, IEnumerable<RunRow> rows, IReadOnlyList<KpiDefinition> kpis, Bootstrap bootstrap)
    {
        BlockMeans[] means = [.. kpis.Select(kpi => new BlockMeans(plan, replications, kpi.Id))];
        foreach (var row in rows)
        {
            Array.ForEach(means, mean => mean.Add(row));
        }

        return [.. kpis.Zip(means, (kpi, mean) => Weigh(plan, kpi, mean.Whole(), bootstrap))];
    }

    private static KpiSensitivity Weigh(
        SensitivityPlan plan, KpiDefinition kpi, (IReadOnlyList<double[]> Points, IReadOnlyList<double> Means) whole, Bootstrap bootstrap)
    {
        var (points, means) = whole;
        var blocks = points.Count / plan.BlockLength;
        double? mean = blocks > 0 ? means.Mean() : null;
        return plan.Method switch
        {
            SensitivityMethod.Morris when blocks > 0 => new KpiSensitivity(kpi, blocks, mean, Morris.Of(points, means, bootstrap), Sobol: null),
            SensitivityMethod.Sobol when blocks > 1 => new KpiSensitivity(kpi, blocks, mean, Morris: null, Sobol.Of(plan.Factors.Count, means, bootstrap)),
            _ => new KpiSensitivity(kpi, blocks, mean, Morris: null, Sobol: null),
        };
    }
}

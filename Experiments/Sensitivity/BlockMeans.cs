using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>
/// A KPI at every point, as the mean over the replications that all points of its block share: only under the same chance is the
/// difference of two points what the factor does.
/// </summary>
/// <param name="plan">The points.</param>
/// <param name="replications">Replications of each.</param>
/// <param name="kpi">The KPI's id.</param>
internal sealed class BlockMeans(SensitivityPlan plan, int replications, string kpi)
{
    private const string Belt = "belt";

    private readonly double?[,] values = new double?[plan.Points.Count, replications];

    /// <summary>Takes the KPI from a run.</summary>
    public void Add(RunRow row) => values[row.Point.Setting, row.Run.Replication - 1] = row.ValueOf(Belt, kpi);

    /// <summary>The points and means of the blocks that have a replication in common.</summary>
    public (IReadOnlyList<double[]> Points, IReadOnlyList<double> Means) Whole()
    {
        var points = new List<double[]>();
        var means = new List<double>();
        for (var first = 0; first < plan.Points.Count; first += plan.BlockLength)
        {
            int[] block = [.. Enumerable.Range(first, plan.BlockLength)];
            int[] shared = [.. Enumerable.Range(0, replications).Where(replication => block.All(point => values[point, replication] is not null))];
            if (shared.Length > 0)
            {
                points.AddRange(block.Select(point => plan.Points[point]));
                means.AddRange(block.Select(point => shared.Select(replication => values[point, replication]!.Value).Mean()));
            }
        }

        return (points, means);
    }
}

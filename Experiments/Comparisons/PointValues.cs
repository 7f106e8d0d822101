using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>Values of some KPIs of neighbouring points in every replication.</summary>
internal sealed class PointValues
{
    private readonly Dictionary<string, double[]> values;
    private readonly long first;
    private readonly int replications;

    private PointValues(IEnumerable<KpiDefinition> kpis, long first, long points, int replications)
    {
        this.first = first;
        this.replications = replications;
        values = kpis.ToDictionary(kpi => kpi.Id, _ => Nothing(points * replications), StringComparer.Ordinal);
    }

    /// <summary>Reads them out of all rows of a result.</summary>
    public static PointValues Read(ExperimentResult result, string scope, IEnumerable<KpiDefinition> kpis, long first, long points)
    {
        var read = new PointValues(kpis, first, points, result.Experiment.Replications);
        foreach (var row in result.Rows.Where(row => row.Point.Index >= first && row.Point.Index < first + points))
        {
            foreach (var figure in row.Kpis)
            {
                if (figure.Scope == scope && read.values.TryGetValue(figure.Kpi, out var column))
                {
                    column[((row.Point.Index - first) * read.replications) + row.Run.Replication - 1] = figure.Value;
                }
            }
        }

        return read;
    }

    /// <summary>The values of a point by replication; NaN where the run failed or the KPI has no value.</summary>
    public ReadOnlySpan<double> Of(string kpi, long point)
        => values[kpi].AsSpan((int)((point - first) * replications), replications);

    private static double[] Nothing(long count)
    {
        var column = new double[count];
        Array.Fill(column, double.NaN);
        return column;
    }
}

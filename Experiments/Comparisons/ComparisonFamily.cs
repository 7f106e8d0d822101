using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>Points that share a baseline, and the tests among them.</summary>
/// <param name="experiment">The experiment.</param>
/// <param name="values">The values of the points.</param>
/// <param name="first">Index of the first point.</param>
/// <param name="size">Number of points.</param>
/// <param name="scope">The scope of the KPIs.</param>
internal sealed class ComparisonFamily(Experiment experiment, PointValues values, long first, long size, string scope)
{
    // Resampling costs resamples x values: large families are resampled less, and for primary KPIs only.
    private const long ValuesResampledForAll = 1_000;
    private const double MostDraws = 1e8;
    private const int FewestResamples = 199;
    private const string Clairvoyant = "clairvoyant";

    /// <summary>The rows by KPI, under each the points in order.</summary>
    public IEnumerable<ComparisonRow> Rows(IReadOnlyList<KpiDefinition> kpis)
    {
        var rows = new List<ComparisonRow>();
        foreach (var kpi in kpis)
        {
            var points = Points().Select(point => RowOf(point, kpi)).ToList();
            if (points.Exists(row => row.Estimate is not null))
            {
                rows.AddRange(WithGaps([.. WithBest(points, kpi)], kpi));
            }
        }

        return Corrected(rows);
    }

    private IEnumerable<ExperimentPoint> Points()
    {
        for (var index = first; index < first + size; index++)
        {
            yield return experiment.PointAt(index);
        }
    }

    private ComparisonRow RowOf(ExperimentPoint point, KpiDefinition kpi)
    {
        var isPrimary = experiment.PrimaryKpis.Contains(kpi.Id, StringComparer.Ordinal);
        var baseline = experiment.BaselineOf(point);
        var own = Present(values.Of(kpi.Id, point.Index));
        var row = new ComparisonRow(point, baseline, scope, kpi, isPrimary) { Estimate = Estimate.Of([.. own.Select(item => item.Value!.Value)]) };
        if (baseline is null)
        {
            return row;
        }

        var sample = PairedSample.BySeed(own, Present(values.Of(kpi.Id, baseline.Index)));
        var difference = PairedDifference.Of(sample);
        return row with
        {
            Difference = difference,
            Reduction = VarianceReduction.Of(sample),
            Agreement = isPrimary && size * experiment.Replications <= ValuesResampledForAll
                ? IntervalAgreements.Of(difference, BootstrapInterval.OfMean(sample, new Bootstrap()))
                : IntervalAgreement.Unknown,
        };
    }

    private static List<(ulong Seed, double? Value)> Present(ReadOnlySpan<double> replications)
    {
        var present = new List<(ulong, double?)>();
        for (var index = 0; index < replications.Length; index++)
        {
            if (!double.IsNaN(replications[index]))
            {
                present.Add(((ulong)index + 1, replications[index]));
            }
        }

        return present;
    }

    private IEnumerable<ComparisonRow> WithBest(List<ComparisonRow> rows, KpiDefinition kpi)
    {
        var count = size * experiment.Replications;
        if (size < 2 || experiment.EstimatesOnly || (count > ValuesResampledForAll && !rows[0].IsPrimary))
        {
            return rows;
        }

        var resamples = (int)Math.Clamp(MostDraws / count, FewestResamples, Bootstrap.DefaultResamples);
        var best = BestProbability.Of(InAllPoints(kpi), kpi.Direction, new Bootstrap(resamples: resamples));
        return best is null ? rows : rows.Select((row, index) => row with { ProbabilityOfBest = best[index] });
    }

    // The way from the market to the clairvoyant is one of policies under the same setting.
    private List<ComparisonRow> WithGaps(List<ComparisonRow> rows, KpiDefinition kpi)
    {
        var market = rows.FindIndex(row => row.Policy == PolicyPresets.Default);
        var clairvoyant = rows.FindIndex(row => row.Policy == Clairvoyant);
        if (market < 0 || clairvoyant < 0 || kpi.Direction == KpiDirection.Neutral)
        {
            return rows;
        }

        var columns = InAllPoints(kpi);
        return [.. rows.Select((row, index) => index == market || index == clairvoyant
            ? row
            : row with { Gap = GapShare.Of(columns[index], columns[market], columns[clairvoyant], kpi.Direction) })];
    }

    // Only replications in which every point has a value can say which was best.
    private List<IReadOnlyList<double>> InAllPoints(KpiDefinition kpi)
    {
        var columns = Points().Select(point => values.Of(kpi.Id, point.Index).ToArray()).ToList();
        var whole = Enumerable.Range(0, experiment.Replications).Where(index => columns.TrueForAll(column => !double.IsNaN(column[index]))).ToList();
        return columns.ConvertAll<IReadOnlyList<double>>(column => [.. whole.Select(index => column[index])]);
    }

    private static IEnumerable<ComparisonRow> Corrected(List<ComparisonRow> rows)
    {
        var primary = rows.Where(row => row.IsPrimary).ToList();
        var corrected = Holm.Adjust([.. primary.Select(row => row.Difference?.PValue)]);
        return primary.Select((row, index) => row with { PHolm = corrected[index] }).Concat(rows.Where(row => !row.IsPrimary));
    }
}

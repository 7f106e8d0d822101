using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;

/// <summary>How far a tested difference can be relied on.</summary>
/// <param name="Row">The difference.</param>
/// <param name="Check">Whether there are replications enough; null where the differences do not scatter.</param>
/// <param name="Bootstrap">An interval that assumes no shape of the scatter; null for fewer than two replications.</param>
/// <param name="Agreement">Whether it says the same of zero as Student's.</param>
/// <param name="Pairing">What common random numbers bought.</param>
internal sealed record Trust(ComparisonRow Row, ReplicationCheck? Check, BootstrapInterval? Bootstrap, IntervalAgreement Agreement, VarianceReduction? Pairing)
{
    private const int MostBootstrapped = 500;

    /// <summary>Looks again at every difference that was tested and is listed.</summary>
    public static IReadOnlyList<Trust> Of(ComparisonReport report, RunSample sample)
        => [.. report.Rows
            .Where(row => row.IsPrimary && row.Scope == "belt" && row.Baseline is { Index: < PointChoice.MostListed } && row.Point.Index < PointChoice.MostListed)
            .Select(row => Of(row, sample))
            .OfType<Trust>()];

    private static Trust? Of(ComparisonRow row, RunSample sample)
    {
        var pairs = PairedSample.BySeed(sample.Values(row.Point, row.Kpi), sample.Values(row.Baseline!, row.Kpi));
        if (PairedDifference.Of(pairs) is not { } difference)
        {
            return null;
        }

        var bootstrap = pairs.Count <= MostBootstrapped ? BootstrapInterval.OfMean(pairs, new Bootstrap()) : null;
        return new Trust(row, ReplicationCheck.Of(difference), bootstrap, IntervalAgreements.Of(difference, bootstrap), VarianceReduction.Of(pairs));
    }
}

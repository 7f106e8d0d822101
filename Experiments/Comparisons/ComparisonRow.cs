using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>A point beside its baseline by one KPI: a row of comparison.csv.</summary>
/// <param name="Point">The point.</param>
/// <param name="Baseline">The point it is compared with; null for a baseline itself.</param>
/// <param name="Scope">belt, class/NAME, platform/NAME or role/NAME; comparison.csv has the belt's.</param>
/// <param name="Definition">The KPI.</param>
/// <param name="IsPrimary">Whether the KPI was declared primary.</param>
public sealed record ComparisonRow(ExperimentPoint Point, ExperimentPoint? Baseline, string Scope, KpiDefinition Definition, bool IsPrimary)
{
    /// <summary>What p corrected by Holm may be at most for a claim.</summary>
    public const double Level = 0.05;

    /// <summary>The policy (column policy).</summary>
    public string Policy => Point.Policy;

    /// <summary>The KPI's id (column kpi).</summary>
    public string Kpi => Definition.Id;

    /// <summary>The KPI's unit (column unit).</summary>
    public string Unit => Definition.Unit;

    /// <summary>The mean over the replications in which the KPI has a value (columns n, mean, sd, ci_low, ci_high); null without any.</summary>
    public required Estimate? Estimate { get; init; }

    /// <summary>
    /// The point less the baseline, replication by replication (columns diff, diff_ci_low, diff_ci_high, p, effect_size); null for
    /// a baseline, and where they share no replication.
    /// </summary>
    public PairedDifference? Difference { get; init; }

    /// <summary>
    /// p of the difference, corrected by Holm over all points with this baseline and all primary KPIs (column p_holm); null
    /// unless primary.
    /// </summary>
    public double? PHolm { get; init; }

    /// <summary>Share of resampled replications in which the point is best by the KPI's direction (column prob_best); null for neutral KPIs.</summary>
    public double? ProbabilityOfBest { get; init; }

    /// <summary>What the bootstrap's interval says beside Student's; only of primary KPIs.</summary>
    public IntervalAgreement Agreement { get; init; }

    /// <summary>What common random numbers bought; null for a baseline.</summary>
    public VarianceReduction? Reduction { get; init; }

    /// <summary>How much of the way from market to clairvoyant the policy goes; null for these two, without them, and where the way is not clear.</summary>
    public GapShare? Gap { get; init; }

    /// <summary>What may be claimed of the difference.</summary>
    public ComparisonVerdict Verdict => Difference switch
    {
        null => ComparisonVerdict.None,
        { Kind: DifferenceKind.Single } => ComparisonVerdict.OneReplication,
        { Kind: DifferenceKind.Identical } => ComparisonVerdict.Same,
        { IsClearOfZero: false } => ComparisonVerdict.Unclear,
        _ when PHolm > Level => ComparisonVerdict.UnclearAfterCorrection,
        { Mean: var mean } when Definition.Direction == KpiDirection.Neutral => mean > 0 ? ComparisonVerdict.Higher : ComparisonVerdict.Lower,
        { Mean: var mean } => mean * (int)Definition.Direction > 0 ? ComparisonVerdict.Better : ComparisonVerdict.Worse,
    };
}

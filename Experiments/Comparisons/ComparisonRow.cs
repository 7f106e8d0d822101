using OrleansIndustrialBelt.Experiments.Runs;
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
    /// <summary>The policy (column policy).</summary>
    public string Policy => Point.Policy;

    /// <summary>The KPI's id (column kpi).</summary>
    public string Kpi => Definition.Id;

    /// <summary>The KPI's unit (column unit).</summary>
    public string Unit => Definition.Unit;

    /// <summary>Replications in which the KPI has a value (column n).</summary>
    public required int Count { get; init; }

    /// <summary>Their mean (column mean); null without any.</summary>
    public double? Mean { get; init; }

    /// <summary>Their standard deviation (column sd); null for fewer than two.</summary>
    public double? StandardDeviation { get; init; }

    /// <summary>Lower end of the mean's 95 % interval (column ci_low).</summary>
    public double? Low { get; init; }

    /// <summary>Upper end (column ci_high).</summary>
    public double? High { get; init; }

    /// <summary>Mean of the point less the baseline, replication by replication (column diff); null for a baseline.</summary>
    public double? Difference { get; init; }

    /// <summary>Lower end of the difference's 95 % interval (column diff_ci_low).</summary>
    public double? DifferenceLow { get; init; }

    /// <summary>Upper end (column diff_ci_high).</summary>
    public double? DifferenceHigh { get; init; }

    /// <summary>Probability of a difference as large by chance alone (column p), two-sided paired t test.</summary>
    public double? P { get; init; }

    /// <summary>The same, corrected by Holm over all points with this baseline and all primary KPIs (column p_holm); null unless primary.</summary>
    public double? PHolm { get; init; }

    /// <summary>The mean difference over the standard deviation of the differences (column effect_size).</summary>
    public double? EffectSize { get; init; }

    /// <summary>Share of resampled replications in which the point is best by the KPI's direction (column prob_best); null for neutral KPIs.</summary>
    public double? ProbabilityOfBest { get; init; }

    /// <summary>Whether the interval of the difference leaves out zero; only then may it be called better or worse.</summary>
    public bool IsClear => DifferenceLow > 0 || DifferenceHigh < 0;
}

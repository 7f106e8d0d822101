using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns;

/// <summary>The way from one policy to another, one change at a time: by how much each change moved a KPI.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Start">Mean of the KPI where it begins.</param>
/// <param name="Steps">The changes in order; the mean where it ends is the start and all differences.</param>
public sealed record Waterfall(KpiDefinition Kpi, string From, string To, double Start, IReadOnlyList<WaterfallStep> Steps)
{
    /// <summary>The same in sentences, by language; none where nobody put it into words.</summary>
    public Func<string, IReadOnlyList<string>> Told { get; init; } = _ => [];
}

/// <summary>One change on the way.</summary>
/// <param name="Name">The policy or setting that the change leads to.</param>
/// <param name="Difference">Mean of the paired differences to the step before.</param>
/// <param name="Low">Lower end of its 95 % interval; null where one run says nothing of it.</param>
/// <param name="High">Upper end.</param>
public sealed record WaterfallStep(string Name, double Difference, double? Low, double? High)
{
    /// <summary>p corrected over the steps; null where nobody corrected it.</summary>
    public double? PHolm { get; init; }

    /// <summary>Whether the change may be said to bring something: its interval leaves out zero, and not by chance among so many steps.</summary>
    public bool IsClear => (Low > 0 || High < 0) && PHolm is not > ComparisonRow.Level;
}

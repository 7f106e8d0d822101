using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>How the factors move a KPI of the belt.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Blocks">
/// Blocks that were used. One is left out if in no replication all its points have a value: a run broke off, or the KPI had no
/// event.
/// </param>
/// <param name="Mean">Mean of the KPI over the points that were used; null if none was.</param>
/// <param name="Morris">Elementary effects per factor; null under the other method or without a block.</param>
/// <param name="Sobol">Indices per factor; null under the other method, with fewer than two blocks, or if the KPI does not vary.</param>
public sealed record KpiSensitivity(
    KpiDefinition Kpi, int Blocks, double? Mean, IReadOnlyList<MorrisEffect>? Morris, IReadOnlyList<SobolIndex>? Sobol)
{
    /// <summary>The factors, the one that matters most first: by μ* or S_T; none without an estimate.</summary>
    public IReadOnlyList<int> Ranking
        => Morris is not null ? [.. Morris.OrderByDescending(effect => effect.AbsoluteMean).Select(effect => effect.Factor)]
            : Sobol is not null ? [.. Sobol.OrderByDescending(index => index.Total).Select(index => index.Factor)]
            : [];
}

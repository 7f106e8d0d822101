using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Replications;

/// <summary>One run of many under its own seed.</summary>
/// <param name="Seed">Seed of nature and behaviour; the population is that of the scenario.</param>
/// <param name="Kpis">All KPIs in all scopes.</param>
public sealed record Replication(ulong Seed, IReadOnlyList<KpiValue> Kpis)
{
    /// <summary>A KPI in a scope; null where it has no value.</summary>
    public double? ValueOf(string scope, string kpi)
        => Kpis.FirstOrDefault(value => value.Scope == scope && value.Definition.Id == kpi)?.Value;
}

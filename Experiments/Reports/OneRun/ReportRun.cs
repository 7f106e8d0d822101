using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun;

/// <summary>The run that a page is about.</summary>
/// <param name="World">Its world.</param>
/// <param name="Outcome">What it left behind.</param>
/// <param name="Kpis">Its KPIs.</param>
/// <param name="Manifest">What was run, by what.</param>
internal sealed record ReportRun(BeltWorld World, RunOutcome Outcome, IReadOnlyList<KpiValue> Kpis, RunManifest Manifest)
{
    /// <summary>The belt.</summary>
    public Belt Belt => World.Belt;

    /// <summary>KPIs by scope and id.</summary>
    public KpiFigures Figures { get; } = new(Kpis.Select(kpi => (kpi.Scope, kpi.Definition.Id, kpi.Value)));

    /// <summary>Measured days that were lived.</summary>
    public int MeasuredDays => Outcome.Days.Count(day => day.Day >= 1);

    /// <summary>A KPI of any scope.</summary>
    public double? Value(string scope, string kpi)
        => Kpis.FirstOrDefault(value => value.Scope == scope && value.Definition.Id == kpi)?.Value;
}

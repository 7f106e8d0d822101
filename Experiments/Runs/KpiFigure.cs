namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>A KPI that has a value in a scope of a run.</summary>
/// <param name="Scope">belt, class/NAME, platform/NAME or role/NAME.</param>
/// <param name="Kpi">The KPI's id.</param>
/// <param name="Value">Its value.</param>
public readonly record struct KpiFigure(string Scope, string Kpi, double Value);

namespace OrleansIndustrialBelt.Model.Scenarios.Distributions;

/// <summary>A parameter of a form: its key, its meaning, and the value it has when left out (none: it must be given).</summary>
internal sealed record DistributionParameter(string Key, string Doc, double? Default = null);

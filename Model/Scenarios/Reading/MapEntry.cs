namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>A key of a map with its position and value.</summary>
internal sealed record MapEntry(string Key, Mark KeyMark, Node Value);

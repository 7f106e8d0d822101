namespace OrleansIndustrialBelt.Model.Scenarios.Attributes;

/// <summary>
/// Says that an option is settled before the first hour, so that no intervention can change it: it was drawn from, or the past
/// rests on it. On a list or a named map of options it says so of their number and names, on an option object of all it holds.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettledAttribute : Attribute;

namespace OrleansIndustrialBelt.Model.Scenarios.Attributes;

/// <summary>Marks an option that has no sensible default, so that a scenario which omits its key is refused.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MustBeGivenAttribute : Attribute;

namespace OrleansIndustrialBelt.Model.Scenarios.Attributes;

/// <summary>The unit of a number, as a reader says it: <c>hours</c>, <c>fen per unit</c>, <c>share</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnitAttribute(string name) : Attribute
{
    /// <summary>The unit in plain words.</summary>
    public string Name { get; } = name;
}

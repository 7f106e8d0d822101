namespace OrleansIndustrialBelt.Model.Scenarios.Attributes;

/// <summary>A named map that may be written as one value: <c>policy: market</c> is short for <c>policy: {belt: market}</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShortForAttribute(string name) : Attribute
{
    /// <summary>The name under which the single value stands.</summary>
    public string Name { get; } = name;
}

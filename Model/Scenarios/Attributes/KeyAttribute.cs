namespace OrleansIndustrialBelt.Model.Scenarios.Attributes;

/// <summary>The key of an option in a scenario file, where it is not the camelCase of the property's name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute(string name) : Attribute
{
    /// <summary>The key as written in the file.</summary>
    public string Name { get; } = name;
}

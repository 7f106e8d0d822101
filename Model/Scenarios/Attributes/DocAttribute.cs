namespace OrleansIndustrialBelt.Model.Scenarios.Attributes;

/// <summary>One English sentence on what an option does; it goes to the JSON Schema and the parameter table.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Field)]
public sealed class DocAttribute(string sentence) : Attribute
{
    /// <summary>The sentence.</summary>
    public string Sentence { get; } = sentence;
}

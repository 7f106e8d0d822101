namespace OrleansIndustrialBelt.Model.Scenarios.Attributes;

/// <summary>Says that a text stands for the value of another key, so that a number or a truth value is written without quotes.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AnyValueAttribute : Attribute;

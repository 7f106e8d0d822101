namespace OrleansIndustrialBelt.Model.Scenarios.Attributes;

/// <summary>
/// The values an option may take, bounds included; an infinite bound leaves that side open. On a list or a map of numbers it holds
/// for each item; on a <c>Distribution</c> for every value that may be drawn.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetweenAttribute(double minimum, double maximum) : Attribute
{
    /// <summary>The smallest allowed value.</summary>
    public double Minimum { get; } = minimum;

    /// <summary>The largest allowed value.</summary>
    public double Maximum { get; } = maximum;
}

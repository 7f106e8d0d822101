namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>What a value of a scenario may look like; derived once from the C# type of an option.</summary>
internal abstract class Shape
{
    /// <summary>The value in words, as in <c>give a whole number from 1 to 24 (hours)</c>.</summary>
    public abstract string Expected(Limits limits);
}

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>A single value.</summary>
internal abstract class ScalarShape : Shape
{
    /// <summary>Reads a value.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="isPlain">Whether it stands without quotes.</param>
    /// <param name="limits">The range it must keep.</param>
    /// <param name="problem">What is wrong with the text, if nothing is returned.</param>
    public abstract object? Parse(string text, bool isPlain, Limits limits, out string problem);

    /// <summary>The value as YAML text that reads back equal.</summary>
    public abstract string Write(object value);
}

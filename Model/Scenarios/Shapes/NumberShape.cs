using System.Globalization;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>A number with or without a fraction, kept as a double.</summary>
internal sealed class NumberShape : ScalarShape
{
    public override string Expected(Limits limits) => $"a number{limits}";

    public override object? Parse(string text, bool isPlain, Limits limits, out string problem)
    {
        problem = NumberText.Problem(text, isPlain, out double value);
        if (problem.Length > 0)
        {
            return null;
        }

        problem = "is out of range";
        return limits.Allow(value) ? value : null;
    }

    public override string Write(object value) => ((double)value).ToString("R", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>A whole number of one of C#'s integer types.</summary>
internal sealed class WholeShape(Type type, decimal minimum, decimal maximum) : ScalarShape
{
    // A double bound such as 1e300 must not narrow a type below its own range.
    private const double WidestBound = 1e20;

    public bool IsUnsigned => minimum == 0;

    /// <summary>The shape of an integer type; none for other types.</summary>
    public static WholeShape? Of(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => new WholeShape(type, int.MinValue, int.MaxValue),
        TypeCode.Int64 => new WholeShape(type, long.MinValue, long.MaxValue),
        TypeCode.UInt32 => new WholeShape(type, uint.MinValue, uint.MaxValue),
        TypeCode.UInt64 => new WholeShape(type, ulong.MinValue, ulong.MaxValue),
        _ => null,
    };

    public override string Expected(Limits limits) =>
        limits.HasMinimum || limits.HasMaximum ? $"a whole number{limits}"
        : string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum} to {maximum}{limits}");

    public override object? Parse(string text, bool isPlain, Limits limits, out string problem)
    {
        problem = NumberText.Problem(text, isPlain, out double approximate);
        if (problem.Length > 0)
        {
            return null;
        }

        problem = "is out of range";
        if (Math.Abs(approximate) >= WidestBound)
        {
            return null;
        }

        if (!NumberText.TryWhole(text, approximate, out decimal value))
        {
            problem = "is not a whole number";
            return null;
        }

        return value >= minimum && value <= maximum && limits.Allow((double)value)
            ? Convert.ChangeType(value, type, CultureInfo.InvariantCulture)
            : null;
    }

    public override string Write(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
}

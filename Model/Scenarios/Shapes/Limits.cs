using System.Globalization;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>The range and the unit of an option; both sides may be open.</summary>
internal sealed record Limits(double Minimum, double Maximum, string? Unit)
{
    public static readonly Limits None = new(double.NegativeInfinity, double.PositiveInfinity, null);

    public bool HasMinimum => double.IsFinite(Minimum);

    public bool HasMaximum => double.IsFinite(Maximum);

    public bool Allow(double value) => value >= Minimum && value <= Maximum;

    /// <summary>The range in words, with a leading blank: <c> from 0 to 24 (hours)</c>; empty where nothing limits.</summary>
    public override string ToString()
    {
        string range = (HasMinimum, HasMaximum) switch
        {
            (true, true) => $" from {Number(Minimum)} to {Number(Maximum)}",
            (true, false) => $" of {Number(Minimum)} or more",
            (false, true) => $" of {Number(Maximum)} or less",
            _ => string.Empty,
        };
        return Unit is null ? range : $"{range} ({Unit})";
    }

    /// <summary>A bound as people write it: digits up to 15 places, an exponent beyond.</summary>
    public static string Number(double value) =>
        Math.Abs(value) is >= 0.0001 and < 1e15 or 0
            ? value.ToString("0.################", CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
}

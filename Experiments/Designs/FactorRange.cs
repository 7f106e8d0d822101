using System.Globalization;

namespace OrleansIndustrialBelt.Experiments.Designs;

/// <summary>The range over which a design moves a key of a scenario.</summary>
/// <param name="Path">Path or address of the key, as <c>--set</c> takes it.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, above the lower.</param>
/// <param name="IsWhole">Whether only whole numbers make sense; all from low to high are then equally likely.</param>
public sealed record FactorRange(string Path, double Low, double High, bool IsWhole)
{
    // Values are written with so many digits, so that a run can be repeated from a table by hand.
    private const string Digits = "G9";

    /// <summary>The value at a position within the range.</summary>
    /// <param name="position">From 0 for the lower to 1 for the upper end.</param>
    public double ValueAt(double position)
        => IsWhole
            ? Math.Min(High, Low + Math.Floor(position * (High - Low + 1)))
            : double.Parse(Text(Low + (position * (High - Low))), CultureInfo.InvariantCulture);

    /// <summary>The position of a value within the range.</summary>
    public double PositionOf(double value) => (value - Low) / (High - Low);

    /// <summary>A value as a scenario would write it.</summary>
    public static string Text(double value) => value.ToString(Digits, CultureInfo.InvariantCulture);
}

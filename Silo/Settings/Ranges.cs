using System.Globalization;

namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>Checks of numbers.</summary>
internal static class Ranges
{
    /// <summary>The highest port.</summary>
    public const int HighestPort = 65535;

    /// <summary>A line if the value is out of its range.</summary>
    public static IEnumerable<string> Faults(string key, double value, double from, double to)
        => value >= from && value <= to
            ? []
            : [string.Create(CultureInfo.InvariantCulture, $"{key}: {value} is not between {from} and {to}")];
}

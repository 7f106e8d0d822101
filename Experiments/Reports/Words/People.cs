using System.Globalization;

namespace OrleansIndustrialBelt.Experiments.Reports.Words;

/// <summary>Numbers for people: thousands separators, three digits that matter, the same in every locale.</summary>
public static class People
{
    /// <summary>What stands for a figure that does not exist.</summary>
    public const string Nothing = "–";

    private const string ShareUnit = "share";

    /// <summary>A value as a cell of a table whose unit stands elsewhere; a share in per cent.</summary>
    public static string Cell(double? value, string unit) => value switch
    {
        null => Nothing,
        { } share when unit == ShareUnit => Number(100 * share),
        { } number => Number(number),
    };

    /// <summary>A share in per cent, with the sign.</summary>
    public static string Share(double share) => Number(100 * share) + " %";

    /// <summary>A number with as many digits as matter, e.g. 1,234,567 or 31.2 or 0.0412.</summary>
    public static string Number(double value)
    {
        var size = Math.Abs(value);
        var format = size switch
        {
            _ when value == Math.Round(value) => "#,##0",
            >= 100 => "#,##0",
            >= 10 => "0.0",
            >= 1 => "0.00",
            >= 0.01 => "0.000",
            >= 0.0001 => "0.0000",
            _ => "0.00e0",
        };
        return value.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>A whole number.</summary>
    public static string Whole(double value) => value.ToString("#,##0", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>The numbers of a scenario: decimal digits, one point, an exponent; the same in every culture.</summary>
internal static class NumberText
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a finite number.</summary>
    /// <returns>What is wrong with the text; empty if it is a finite number.</returns>
    public static string Problem(string text, bool isPlain, out double value)
    {
        value = 0;
        if (!isPlain)
        {
            return "is text in quotes, not a number";
        }

        if (text.TrimStart('+', '-') is ".inf" or ".Inf" or ".INF" or ".nan" or ".NaN" or ".NAN")
        {
            return "is not a finite number";
        }

        if (!IsNumeric(text) || !double.TryParse(text, Style, CultureInfo.InvariantCulture, out value))
        {
            return "is not a number";
        }

        return double.IsFinite(value) ? string.Empty : "is not a finite number";
    }

    /// <summary>Reads a whole number that is known to be a finite number; <c>1e6</c> is one, <c>1.5</c> is not.</summary>
    /// <returns>False if it has a fraction or more digits than a decimal holds.</returns>
    public static bool TryWhole(string text, double approximate, out decimal value)
    {
        value = 0;
        return approximate.Equals(Math.Floor(approximate))
            && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value)
            && value == decimal.Truncate(value);
    }

    // The runtime's parser also takes names such as Infinity and NaN.
    private static bool IsNumeric(string text)
    {
        foreach (char letter in text)
        {
            if (!char.IsAsciiDigit(letter) && letter is not ('+' or '-' or '.' or 'e' or 'E'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}

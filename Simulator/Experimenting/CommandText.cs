using System.Globalization;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>A command as it would be typed to ask the same again.</summary>
internal static class CommandText
{
    private const string Set = "--set ";

    /// <summary>A word, in quotes where a shell would take it apart.</summary>
    public static string Quoted(string word)
        => word.Length > 0 && word.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or '=' or ',' or ':')
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>A setting.</summary>
    public static string Of(Setting setting)
        => setting.Shown.StartsWith(Set, StringComparison.Ordinal) ? Set + Quoted(setting.Text) : setting.Shown;

    /// <summary>A number.</summary>
    public static string Of(IFormattable number) => number.ToString(format: null, CultureInfo.InvariantCulture);
}

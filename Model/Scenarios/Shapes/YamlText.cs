using System.Globalization;
using System.Text;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>Writes text so that YAML reads it back as the same text, in the same way every time.</summary>
internal static class YamlText
{
    /// <summary>Plain where nothing can be mistaken, in double quotes otherwise.</summary>
    public static string Quote(string text) => IsSafe(text) ? text : InQuotes(text);

    // Words that YAML 1.1 or 1.2 readers take for something else than text.
    private static bool IsReserved(string text) =>
        text.ToUpperInvariant() is "NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N";

    private static bool IsSafe(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]) || IsReserved(text))
        {
            return false;
        }

        foreach (char letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '/' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static string InQuotes(string text)
    {
        StringBuilder written = new("\"", text.Length + 2);
        foreach (char letter in text)
        {
            _ = letter switch
            {
                '"' => written.Append("\\\""),
                '\\' => written.Append(@"\\"),
                '\n' => written.Append(@"\n"),
                '\t' => written.Append(@"\t"),
                '\r' => written.Append(@"\r"),
                _ when MustBeEscaped(letter) => written.Append(@"\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture)),
                _ => written.Append(letter),
            };
        }

        return written.Append('"').ToString();
    }

    private static bool MustBeEscaped(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}

using System.Text;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Shows what a user wrote inside a message: on one line and not too long.</summary>
internal static class Quoting
{
    private const int LongestShown = 60;
    private const int LongestSentence = 200;
    private const int LongestMessage = 2000;

    /// <summary>The text itself, its control characters replaced and its tail cut.</summary>
    public static string Short(string text)
    {
        string line = Line(text, LongestShown);
        return text.Length > LongestShown ? line + "..." : line;
    }

    /// <summary>A whole message, which may hold what a user wrote, on one line.</summary>
    public static string Message(string message) => Line(message, LongestMessage);

    /// <summary>The text between backticks.</summary>
    public static string Quote(string text) => $"`{Short(text)}`";

    /// <summary>A message of another library as part of ours: one line, no final full stop.</summary>
    public static string Sentence(string message)
    {
        string line = message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length > LongestSentence ? line[..LongestSentence] + "..." : line;
    }

    private static string Line(string text, int longest)
    {
        StringBuilder shown = new();
        foreach (char letter in text.AsSpan(0, Math.Min(text.Length, longest)))
        {
            shown.Append(IsShown(letter) ? letter : '?');
        }

        return shown.ToString();
    }

    // Half a surrogate pair may be left over where the text was cut.
    private static bool IsShown(char letter) =>
        !char.IsControl(letter) && !char.IsSurrogate(letter) && letter is not ('\u2028' or '\u2029');
}

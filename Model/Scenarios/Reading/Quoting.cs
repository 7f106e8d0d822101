using System.Text;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Shows what a user wrote inside a message: on one line and not too long.</summary>
internal static class Quoting
{
    private const int LongestShown = 60;
    private const int LongestSentence = 200;

    /// <summary>The text itself, its control characters replaced and its tail cut.</summary>
    public static string Short(string text)
    {
        bool cut = text.Length > LongestShown;
        StringBuilder shown = new();
        foreach (char letter in cut ? text.AsSpan(0, LongestShown) : text)
        {
            shown.Append(char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\u2028' or '\u2029' ? '?' : letter);
        }

        return cut ? shown.Append("...").ToString() : shown.ToString();
    }

    /// <summary>The text between backticks.</summary>
    public static string Quote(string text) => $"`{Short(text)}`";

    /// <summary>A message of another library as part of ours: one line, no final full stop.</summary>
    public static string Sentence(string message)
    {
        string line = message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length > LongestSentence ? line[..LongestSentence] + "..." : line;
    }
}

using System.Text.RegularExpressions;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Documents;

/// <summary>
/// What a page shows of a command's output: its lines in order. A line <c>...</c> stands for lines left out, the same at the end of a
/// line for the rest of it, such as times that differ from run to run.
/// </summary>
internal static partial class ShownOutput
{
    private const string LeftOut = "...";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Requires that the output holds what is shown.</summary>
    /// <param name="command">The command, for the message.</param>
    /// <param name="shown">Lines of the page.</param>
    /// <param name="output">Lines that were printed.</param>
    public static void Require(string command, IReadOnlyList<string> shown, IReadOnlyList<string> output)
    {
        var next = 0;
        var skips = false;
        foreach (var line in shown)
        {
            if (line == LeftOut)
            {
                skips = true;
                continue;
            }

            var found = Find(output, next, skips, printed => Agrees(line, printed));
            Assert.True(found >= 0, $"$ {command}\nthe page shows\n  {line}\nbut what follows is\n  {string.Join("\n  ", output.Skip(next))}");
            next = found + 1;
            skips = false;
        }

        Assert.True(skips || next == output.Count, $"$ {command}\nthe page ends before\n  {string.Join("\n  ", output.Skip(next))}");
    }

    /// <summary>The same lines with the figures that were printed.</summary>
    /// <param name="shown">Lines of the page.</param>
    /// <param name="output">Lines that were printed.</param>
    /// <returns>As many lines; one of which no line of the output has the words stays as it is.</returns>
    public static IReadOnlyList<string> Anew(IReadOnlyList<string> shown, IReadOnlyList<string> output)
    {
        var anew = new List<string>();
        var next = 0;
        foreach (var line in shown)
        {
            var words = WordsOf(line);
            var found = line == LeftOut ? -1 : Find(output, next, skips: true, words.IsMatch);
            anew.Add(found < 0 ? line : words.Match(output[found]).Value + (line.EndsWith(LeftOut, StringComparison.Ordinal) ? LeftOut : string.Empty));
            next = Math.Max(next, found + 1);
        }

        return anew;
    }

    private static int Find(IReadOnlyList<string> output, int from, bool skips, Func<string, bool> matches)
    {
        var end = skips ? output.Count : Math.Min(from + 1, output.Count);
        for (var line = from; line < end; line++)
        {
            if (matches(output[line]))
            {
                return line;
            }
        }

        return -1;
    }

    private static bool Agrees(string shown, string printed)
        => shown.EndsWith(LeftOut, StringComparison.Ordinal)
            ? printed.StartsWith(shown[..^LeftOut.Length], StringComparison.Ordinal)
            : string.Equals(shown, printed, StringComparison.Ordinal);

    // The line with any figures, digests and widths of columns.
    private static Regex WordsOf(string line)
    {
        var whole = !line.EndsWith(LeftOut, StringComparison.Ordinal);
        var text = whole ? line : line[..^LeftOut.Length];
        var pattern = string.Concat(Parts().Matches(text).Select(part =>
            part.Groups["digest"].Success ? "[0-9a-f]{64}"
            : part.Groups["figure"].Success ? @"[-+]?\d[\d,.]*"
            : part.Groups["gap"].Success ? @"\s+"
            : part.Groups["rule"].Success ? "─+"
            : Regex.Escape(part.Value)));
        return new Regex($"^{pattern}{(whole ? "$" : string.Empty)}", RegexOptions.ExplicitCapture, Patience);
    }

    [GeneratedRegex(@"(?<digest>[0-9a-f]{64})|(?<figure>[-+]?\d[\d,.]*)|(?<gap>\s+)|(?<rule>─+)|.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OrleansIndustrialBelt.Acceptance.Tests.Children;

/// <summary>A shipped scenario with something broken in it, the same for the same seed and number.</summary>
/// <param name="File">Which scenario.</param>
/// <param name="Bytes">The broken file.</param>
internal sealed partial record Mutation(string File, byte[] Bytes)
{
    private static readonly string[] Numbers =
        ["0", "-1", "1", "2", "7", "0.5", "1e-9", "1e9", "1e308", "-0.0", "100", "3600", "99999999999999999999", ".nan", ".inf", "true", "'3'", "[1]"];

    private static readonly double[] Factors = [0, 1e-3, 0.1, 0.5, 2, 10, 100, 1e4];

    private static readonly string[] Tokens =
        ["[", "]", "{", "}", ":", ": ", "- ", "? ", "&a ", "*a", "!!x ", "|", ">", "'", "\"", "#", "%", "---\n", "...\n", "<<: *a", "\t", "\n", ",", "~", "\\", "\u2028", "é", "\uD83D\uDE00"];

    /// <summary>Breaks a scenario in one to three places; numbers most often, because such files are read and lived.</summary>
    public static Mutation Of(ulong seed, int number)
    {
        var dice = new Random(HashCode(seed, number));
        var file = Repository.ScenarioFiles[number % Repository.ScenarioFiles.Count];
        var text = Small(Repository.TextOf("scenarios", file));
        for (var times = dice.Next(1, 4); times > 0; times--)
        {
            text = dice.Next(8) switch
            {
                0 => Line(text, dice, (lines, line) => lines.RemoveAt(line)),
                1 => Line(text, dice, (lines, line) => lines.Insert(dice.Next(lines.Count), lines[line])),
                2 => Cut(text, dice, Tokens[dice.Next(Tokens.Length)]),
                3 => Exchange(text, dice, Word(), _ => Word().Matches(text)[dice.Next(Word().Count(text))].Value),
                4 => Exchange(text, dice, Figure(), _ => Numbers[dice.Next(Numbers.Length)]),
                _ => Exchange(text, dice, Figure(), figure => Scaled(figure, Factors[dice.Next(Factors.Length)])),
            };
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        if (dice.Next(6) == 0)
        {
            bytes[dice.Next(bytes.Length)] ^= (byte)(1 << dice.Next(8));
        }

        return new Mutation(file, bytes);
    }

    // Groups of a big belt are cut to two, so that what can be read can also be lived.
    private static string Small(string text) => GroupSize().Replace(text, "count: 2");

    private static int HashCode(ulong seed, int number) => unchecked(((int)seed * 1_000_003) + number);

    private static string Exchange(string text, Random dice, Regex what, Func<string, string> by)
    {
        var places = what.Matches(text);
        if (places.Count == 0)
        {
            return text;
        }

        var place = places[dice.Next(places.Count)];
        return text[..place.Index] + by(place.Value) + text[(place.Index + place.Length)..];
    }

    // A count stays one, so that the reader has to look at its size.
    private static string Scaled(string figure, double factor)
    {
        var value = double.Parse(figure, CultureInfo.InvariantCulture) * factor;
        return (figure.Contains('.', StringComparison.Ordinal) ? value : Math.Round(value)).ToString("R", CultureInfo.InvariantCulture);
    }

    private static string Cut(string text, Random dice, string token)
    {
        var at = dice.Next(text.Length);
        var to = Math.Min(text.Length, at + dice.Next(12));
        return text[..at] + token + text[to..];
    }

    private static string Line(string text, Random dice, Action<List<string>, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, dice.Next(lines.Count));
        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"\bcount: \d{2,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GroupSize();

    [GeneratedRegex(@"(?<=[:\[,] ?)-?\d+(\.\d+)?(e\d+)?(?=[,}\]\s])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b[a-zA-Z][\w-]+\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}

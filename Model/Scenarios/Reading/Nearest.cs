namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Finds the word a user probably meant.</summary>
public static class Nearest
{
    private const int LongestCompared = 60;

    /// <summary>The nearest word as <c> (did you mean `x`?)</c>, or nothing where none is near.</summary>
    public static string Hint(string written, IReadOnlyList<string> words)
    {
        string? nearest = Of(written, words);
        return nearest is null ? string.Empty : $" (did you mean `{nearest}`?)";
    }

    /// <summary>The word with the fewest edits, the first of several; none if over a third of it would have to change.</summary>
    public static string? Of(string written, IReadOnlyList<string> words)
    {
        string? nearest = null;
        int fewest = int.MaxValue;
        foreach (string word in written.Length > LongestCompared ? [] : words)
        {
            int edits = Edits(written, word);
            if (edits <= Math.Max(2, word.Length / 3) && edits < Math.Max(written.Length, word.Length) && edits < fewest)
            {
                (nearest, fewest) = (word, edits);
            }
        }

        return nearest;
    }

    /// <summary>Letters to insert, drop, change or swap with their neighbour; upper and lower case count as equal.</summary>
    private static int Edits(string from, string to)
    {
        int[] beforeLast = new int[to.Length + 1];
        int[] last = [.. Enumerable.Range(0, to.Length + 1)];
        int[] row = new int[to.Length + 1];
        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int change = last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), change);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[to.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>
/// S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), 65-70: the
/// chance of one false claim among all tests stays at the level, however the tests depend on each other.
/// </summary>
public static class Holm
{
    /// <summary>
    /// Adjusts the p-values of one family. The i-th smallest of m becomes the largest so far of (m - i + 1)·p, at most 1.
    /// Example: 0.01, 0.04, 0.03, 0.005 become 0.03, 0.06, 0.06, 0.02.
    /// </summary>
    /// <param name="values">The p-values; null where there was no test, which stays null and does not count.</param>
    /// <returns>In the order of <paramref name="values"/>.</returns>
    public static IReadOnlyList<double?> Adjust(IReadOnlyList<double?> values)
    {
        var adjusted = new double?[values.Count];
        int[] ranked = [.. Enumerable.Range(0, values.Count).Where(index => values[index] is not null).OrderBy(index => values[index])];
        var largest = 0.0;
        for (var rank = 0; rank < ranked.Length; rank++)
        {
            largest = Math.Max(largest, (ranked.Length - rank) * values[ranked[rank]]!.Value);
            adjusted[ranked[rank]] = Math.Min(1, largest);
        }

        return adjusted;
    }
}

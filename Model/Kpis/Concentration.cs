namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>Measures of how unequally a total is shared.</summary>
public static class Concentration
{
    /// <summary>
    /// Gini coefficient of non-negative amounts: 0 when all are equal, towards 1 when one has all. For (0, 0, 0, 4) it is 0.75.
    /// Null when there is nothing to share.
    /// </summary>
    public static double? Gini(IEnumerable<long> amounts)
    {
        var sorted = amounts.Order().ToList();
        double total = 0;
        double weighted = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            total += sorted[i];
            weighted += (i + 1.0) * sorted[i];
        }

        return total <= 0 ? null : ((2 * weighted) / (sorted.Count * total)) - ((sorted.Count + 1.0) / sorted.Count);
    }

    /// <summary>
    /// Herfindahl-Hirschman index: the sum of squared shares; 1/n when n are equal, 1 when one has all. For (1, 1, 2) it is 0.375.
    /// Null when there is nothing to share.
    /// </summary>
    public static double? Herfindahl(IEnumerable<long> amounts)
    {
        double total = 0;
        double squares = 0;
        foreach (var amount in amounts)
        {
            total += amount;
            squares += (double)amount * amount;
        }

        return total <= 0 ? null : squares / (total * total);
    }
}

namespace OrleansIndustrialBelt.Model.Rooms.Decisions;

/// <summary>
/// Chooses the line-up of a show: the best sellers per airtime, and in one place the SKU that has been off air longest.
/// What was sold out at its last quote comes last for a day.
/// </summary>
public static class LineUp
{
    /// <summary>For how long a sold-out SKU comes last.</summary>
    public const int SoldOutHours = 24;

    /// <summary>Decides.</summary>
    /// <param name="records">The room's records, by entry of the roster.</param>
    /// <param name="places">SKUs on show.</param>
    /// <param name="tick">Now.</param>
    public static LineUpChoice Choose(IReadOnlyList<SkuRecord> records, int places, int tick)
    {
        if (records.Count <= places)
        {
            return new LineUpChoice([.. Enumerable.Range(0, records.Count)], -1, "allOfRoster");
        }

        var mean = MeanSales(records);
        var ranked = new int[records.Count];
        for (var entry = 0; entry < ranked.Length; entry++)
        {
            ranked[entry] = entry;
        }

        Array.Sort(ranked, (x, y) => Compare(records, mean, tick, x, y));
        if (places == 1)
        {
            return new LineUpChoice([ranked[0]], -1, "bestSeller");
        }

        var explored = LongestOffAir(records, ranked.AsSpan(places - 1), tick);
        int[] entries = [.. ranked.AsSpan(0, places - 1), explored];
        Array.Sort(entries);
        return new LineUpChoice(entries, explored, "bestSellersAndOneNew");
    }

    private static int Compare(IReadOnlyList<SkuRecord> records, double mean, int tick, int x, int y)
    {
        var soldOut = (records[x].SoldOutUntil > tick).CompareTo(records[y].SoldOutUntil > tick);
        if (soldOut != 0)
        {
            return soldOut;
        }

        var sales = Estimate(records[y], mean).CompareTo(Estimate(records[x], mean));
        return sales != 0 ? sales : x.CompareTo(y);
    }

    private static int LongestOffAir(IReadOnlyList<SkuRecord> records, ReadOnlySpan<int> candidates, int tick)
    {
        var longest = candidates[0];
        foreach (var entry in candidates[1..])
        {
            var (candidate, best) = (records[entry], records[longest]);
            var waits = candidate.LastAired < best.LastAired || (candidate.LastAired == best.LastAired && entry < longest);
            var (candidateOut, bestOut) = (candidate.SoldOutUntil > tick, best.SoldOutUntil > tick);
            if (candidateOut == bestOut ? waits : bestOut)
            {
                longest = entry;
            }
        }

        return longest;
    }

    private static double MeanSales(IReadOnlyList<SkuRecord> records)
    {
        double sales = 0;
        double exposure = 0;
        foreach (var record in records)
        {
            sales += record.SalesCny;
            exposure += record.Exposure;
        }

        return exposure > 0 ? sales / exposure : 0;
    }

    private static double Estimate(SkuRecord record, double mean)
        => (record.SalesCny + (mean * Airtime.PriorExposure)) / (record.Exposure + Airtime.PriorExposure);
}

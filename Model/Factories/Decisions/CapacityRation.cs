namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What one SKU would have made, and how urgent that is.</summary>
/// <param name="Units">Units wanted.</param>
/// <param name="CoverDays">Days its stock and pipeline last, less what is owed; negative if they do not cover that.</param>
internal readonly record struct ReleaseWish(int Units, double CoverDays);

/// <summary>
/// Releases no more than lines can make within the planned lead: work beyond it would only wait, as material paid for. What
/// there is room for goes to the SKUs with the shortest cover, in order of their places among equals.
/// </summary>
internal static class CapacityRation
{
    /// <summary>
    /// Settles what each SKU gets: room for 500 and wishes of 400 at 20 days, 300 at 2 and 200 at 5 in batches of 100 give 0, 300
    /// and 200.
    /// </summary>
    /// <param name="wishes">Wishes by product line.</param>
    /// <param name="roomUnits">Units that may be released.</param>
    /// <param name="minimumBatch">Smallest job; less than it is not made.</param>
    /// <param name="granted">Receives the units of each product line.</param>
    public static void Grant(ReadOnlySpan<ReleaseWish> wishes, int roomUnits, int minimumBatch, Span<int> granted)
    {
        granted.Clear();
        var left = roomUnits;
        while (MostUrgent(wishes, granted) is var next and >= 0)
        {
            var units = Math.Min(wishes[next].Units, left);
            if (units < minimumBatch)
            {
                return;
            }

            granted[next] = units;
            left -= units;
        }
    }

    private static int MostUrgent(ReadOnlySpan<ReleaseWish> wishes, ReadOnlySpan<int> granted)
    {
        var best = -1;
        for (var i = 0; i < wishes.Length; i++)
        {
            if (wishes[i].Units > 0 && granted[i] == 0 && (best < 0 || wishes[i].CoverDays < wishes[best].CoverDays))
            {
                best = i;
            }
        }

        return best;
    }
}

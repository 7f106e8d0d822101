namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What becomes of the deposits on a SKU, and why.</summary>
/// <param name="IsMade">Whether the goods are made.</param>
/// <param name="IsRefunded">Whether the buyers are refunded.</param>
/// <param name="Reason">Why: thresholdMet, expired or waiting.</param>
internal readonly record struct PreorderChoice(bool IsMade, bool IsRefunded, string Reason);

/// <summary>Goods are made once enough buyers have paid a deposit; if they do not come in time, those who did are refunded.</summary>
internal static class PreorderRule
{
    private const int HoursPerDay = 24;

    /// <summary>Settles the deposits on one SKU.</summary>
    /// <param name="units">Units with a deposit.</param>
    /// <param name="thresholdUnits">Units at which they are made.</param>
    /// <param name="tick">Now.</param>
    /// <param name="expiryTick">When they are refunded.</param>
    public static PreorderChoice Decide(int units, int thresholdUnits, int tick, int expiryTick)
        => units >= thresholdUnits ? new PreorderChoice(IsMade: true, IsRefunded: false, "thresholdMet")
            : units > 0 && tick >= expiryTick ? new PreorderChoice(IsMade: false, IsRefunded: true, "expired")
            : new PreorderChoice(IsMade: false, IsRefunded: false, "waiting");

    /// <summary>
    /// Units that may be pre-sold of one SKU at a time: what it has, and an equal part of what the lines can still take on; at
    /// least the threshold, or no job would ever start. 400 presold, 1,000 free and 8 SKUs are 525.
    /// </summary>
    /// <param name="presoldUnits">Units of it that are owed, deposited or open to sale.</param>
    /// <param name="freeUnits">What all lines make within the planned time, less all that is owed or under way.</param>
    /// <param name="skus">SKUs of the factory.</param>
    /// <param name="thresholdUnits">The threshold.</param>
    public static int LimitUnits(int presoldUnits, int freeUnits, int skus, int thresholdUnits)
        => Math.Max(thresholdUnits, presoldUnits + (Math.Max(0, freeUnits) / skus));

    /// <summary>
    /// Hours until the threshold should be met at the pace of deposits, at most until the deposits expire: 60 of 100 units at
    /// 20 a day take another 48 hours.
    /// </summary>
    public static int WaitHours(int units, int thresholdUnits, double perDay, int expiryDays)
    {
        var missing = Math.Max(0, thresholdUnits - units);
        return missing > perDay * expiryDays ? expiryDays * HoursPerDay : missing == 0 ? 0 : (int)Math.Ceiling(missing / perDay * HoursPerDay);
    }
}

namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>A factory's own forecast for one SKU, and what moved it off the smoothed wants.</summary>
/// <param name="RatePerDay">Smoothed wants, in units per day.</param>
/// <param name="ExpectedExtraUnits">Units expected beyond that rate (or short of it) because of content and hot list.</param>
/// <param name="ContentFactor">What the SKU's own comments made of it; 1 if they say nothing.</param>
/// <param name="HotListFactor">What the public hot list made of it; 1 if it says nothing.</param>
/// <param name="Reason">Why: orders, content, hotList or contentAndHotList.</param>
internal readonly record struct LocalForecastChoice(double RatePerDay, double ExpectedExtraUnits, double ContentFactor, double HotListFactor, string Reason);

/// <summary>
/// Smoothed wants, and what leads them: comments that grow faster than orders have seen, and the public hot list, read as if
/// nobody else read it. Comments lead orders by days and a fashion lasts for weeks: each moves the wants of its own span, not
/// those of the whole planning horizon, or every chance peak of a slow planner would end in stock.
/// </summary>
internal static class LocalForecast
{
    // Comments at which a trend is half believed: below it chance alone makes trends.
    private const double CommentsForHalfBelief = 5;

    private const double LargestFactor = 2;

    // Days of orders that comments announce: about the time people take from thinking of a thing to buying it.
    private const double ContentDays = 2;

    // Days for which a category's growth is taken to last.
    private const double HotListDays = 14;

    // Growth within a fifth is what weekdays and luck make of any category.
    private const double OrdinaryGrowth = 1.2;

    /// <summary>Settles the forecast of one SKU.</summary>
    /// <param name="smoothedPerDay">Smoothed wants.</param>
    /// <param name="commentsNow">Comments per day lately; not read without <paramref name="commentsUsual"/>.</param>
    /// <param name="commentsUsual">Comments per day at the pace of the forecast, or null if the policy does not listen.</param>
    /// <param name="growth">The category's growth on the hot list; 1 if unknown.</param>
    /// <param name="makers">Factories that make for the category, as anybody can count them.</param>
    /// <param name="hotListWeight">Weight of the hot list, 0 to 1.</param>
    public static LocalForecastChoice Decide(
        double smoothedPerDay, double commentsNow, double? commentsUsual, double growth, int makers, double hotListWeight)
    {
        var content = commentsUsual is { } usual ? ContentFactor(commentsNow, usual) : 1;
        var hot = hotListWeight > 0 ? 1 + (hotListWeight * (NaiveGain(growth, makers) - 1)) : 1;
        var extra = smoothedPerDay * (((content - 1) * ContentDays) + ((hot - 1) * HotListDays));
        return new LocalForecastChoice(smoothedPerDay, extra, content, hot, ReasonOf(content, hot));
    }

    /// <summary>
    /// What own demand becomes if the category grows by g and the factory's offer with it while all rivals stay as they
    /// are: g·g/(s·g + 1 - s) with an equal share s = 1/makers now. Growth counts beyond 1.2. The naive shares of all makers add
    /// up to more than the market; that is how a market herds. g = 1.7 counts as 1.5: of 10 makers each expects 2.14 times.
    /// </summary>
    public static double NaiveGain(double growth, int makers)
    {
        var counted = 1 + Math.Clamp(growth - OrdinaryGrowth, 0, LargestFactor - 1);
        var share = 1.0 / Math.Max(1, makers);
        return counted * counted / ((share * counted) + 1 - share);
    }

    private static double ContentFactor(double now, double usual)
        => Math.Clamp((now + CommentsForHalfBelief) / (usual + CommentsForHalfBelief), 1 / LargestFactor, LargestFactor);

    private static string ReasonOf(double content, double hot)
        => (content == 1, hot == 1) switch
        {
            (true, true) => "orders",
            (false, true) => "content",
            (true, false) => "hotList",
            _ => "contentAndHotList",
        };
}

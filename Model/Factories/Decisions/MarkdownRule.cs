namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>Whether a SKU is sold under its list price, and why.</summary>
/// <param name="MarkedDown">Whether it is.</param>
/// <param name="CoverDays">Days the stock lasts at the forecast.</param>
/// <param name="Reason">Why: coverTooLong, coverStillLong or coverNormal.</param>
internal readonly record struct MarkdownChoice(bool MarkedDown, double CoverDays, string Reason);

/// <summary>
/// Goods are marked down when stock covers too many days of forecast, and until it covers four fifths of that: a price that
/// changed with every sale would be noise.
/// </summary>
internal static class MarkdownRule
{
    private const double ReturnShare = 0.8;

    // A forecast of nothing lets stock last for ever; a finite number keeps facts printable.
    private const double LongestCoverDays = 10_000;

    /// <summary>Settles it for one SKU.</summary>
    /// <param name="stockUnits">Finished units.</param>
    /// <param name="forecastPerDay">Forecast of wants.</param>
    /// <param name="markedDown">Whether it is marked down now.</param>
    /// <param name="limitDays">Cover beyond which goods are marked down.</param>
    public static MarkdownChoice Decide(int stockUnits, double forecastPerDay, bool markedDown, double limitDays)
    {
        var cover = stockUnits == 0 ? 0 : Math.Min(LongestCoverDays, stockUnits / Math.Max(forecastPerDay, stockUnits / LongestCoverDays));
        if (cover > limitDays)
        {
            return new MarkdownChoice(true, cover, "coverTooLong");
        }

        return markedDown && cover > limitDays * ReturnShare
            ? new MarkdownChoice(true, cover, "coverStillLong")
            : new MarkdownChoice(false, cover, "coverNormal");
    }
}

namespace OrleansIndustrialBelt.Model.Rooms.Decisions;

/// <summary>
/// Shares an hour's airtime: a fixed part in equal shares to learn, the rest by what the room's screen shows per viewer and
/// airtime: sales first, clicks and comments as earlier and less noisy signs of the same.
/// </summary>
public static class Airtime
{
    /// <summary>Share of the hour that is split equally among SKUs on offer.</summary>
    public const double ExplorationShare = 0.25;

    /// <summary>Exposure at which a SKU's own record and the line-up's mean count alike, in viewers with full airtime.</summary>
    public const double PriorExposure = 200;

    private const double SalesWeight = 0.6;
    private const double ClickWeight = 0.25;
    private const double CommentWeight = 0.15;

    /// <summary>
    /// Decides. Two SKUs, one with twice the other's sales, clicks and comments after long exposure, get 0.625 and 0.375.
    /// </summary>
    /// <param name="records">The room's records, by entry of the roster.</param>
    /// <param name="lineUp">Entries on show.</param>
    /// <param name="onOffer">Whether each has a quota; the others get no airtime.</param>
    public static AirtimePlan Decide(IReadOnlyList<SkuRecord> records, ReadOnlySpan<int> lineUp, ReadOnlySpan<bool> onOffer)
    {
        var shares = new double[lineUp.Length];
        var (offers, means) = Means(records, lineUp, onOffer);
        if (offers == 0)
        {
            return new AirtimePlan(shares, -1, 0, "nothingOnOffer");
        }

        double sum = 0;
        for (var place = 0; place < shares.Length; place++)
        {
            shares[place] = onOffer[place] ? Score(records[lineUp[place]], means) : 0;
            sum += shares[place];
        }

        var top = 0;
        for (var place = 1; place < shares.Length; place++)
        {
            top = shares[place] > shares[top] ? place : top;
        }

        var topScore = shares[top];
        for (var place = 0; place < shares.Length; place++)
        {
            shares[place] = onOffer[place] ? ((1 - ExplorationShare) * shares[place] / sum) + (ExplorationShare / offers) : 0;
        }

        return new AirtimePlan(shares, top, topScore, "salesClicksComments");
    }

    private static (int Offers, Rates Means) Means(IReadOnlyList<SkuRecord> records, ReadOnlySpan<int> lineUp, ReadOnlySpan<bool> onOffer)
    {
        var offers = 0;
        double exposure = 0;
        double sales = 0;
        double clicks = 0;
        double comments = 0;
        for (var place = 0; place < lineUp.Length; place++)
        {
            if (onOffer[place])
            {
                var record = records[lineUp[place]];
                offers++;
                exposure += record.Exposure;
                sales += record.SalesCny;
                clicks += record.Clicks;
                comments += record.Comments;
            }
        }

        return (offers, exposure > 0 ? new Rates(sales / exposure, clicks / exposure, comments / exposure) : default);
    }

    private static double Score(SkuRecord record, in Rates means)
        => (SalesWeight * Ratio(record.SalesCny, record.Exposure, means.Sales))
            + (ClickWeight * Ratio(record.Clicks, record.Exposure, means.Clicks))
            + (CommentWeight * Ratio(record.Comments, record.Exposure, means.Comments));

    // The SKU's rate, drawn towards the mean as long as it has been seen little, over the mean.
    private static double Ratio(double amount, double exposure, double mean)
        => mean > 0 ? (amount + (mean * PriorExposure)) / (exposure + PriorExposure) / mean : 1;

    private readonly record struct Rates(double Sales, double Clicks, double Comments);
}

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>
/// The hub's estimator of need: normal belief, normal noise. Orders tell of the need that was ready on the day; comments are
/// written by aware people too and so tell of the need about to be ready. Noise is stated as a share of the need, with the
/// noise of counting added. Estimates are in units rather than logarithms, so that they have no bias however the noise is
/// shaped and a day of no sale is an observation like any other.
/// </summary>
/// <remarks>
/// With smoothing 0.15, order noise 0.25 and content noise 0.5, a belief of 100 per day with variance 93.75 drifts to a
/// variance of 110.29. A day of 150 wants (variance 725) alone moves it to 106.60; with 280 comments at 0.5 wants per comment
/// (variance 2550) beside, to 107.81.
/// </remarks>
public static class NeedEstimate
{
    private const double SmallestScale = 1;

    /// <summary>The belief after the first day, when nothing was known before.</summary>
    public static NeedBelief First(double wants, NeedNoise noise) => new(wants, OrderVariance(wants, noise));

    /// <summary>A belief in a stated need, as sure as many days of orders alone make it.</summary>
    public static NeedBelief Settled(double unitsPerDay, NeedNoise noise)
        => new(unitsPerDay, noise.Smoothing * OrderVariance(unitsPerDay, noise));

    /// <summary>Revises a belief by what one day showed.</summary>
    public static NeedRevision Revise(NeedBelief before, NeedSigns signs, NeedNoise noise)
    {
        var scale = Math.Max(before.UnitsPerDay, SmallestScale);
        var drifted = before with { Variance = before.Variance + (noise.DriftVariance * scale * scale) };
        var orders = new NeedSign(signs.Wants, 1 / OrderVariance(before.UnitsPerDay, noise));
        var content = signs.Comments is { } comments && signs.WantsPerComment > 0
            ? new NeedSign(comments * signs.WantsPerComment, 1 / ContentVariance(scale, signs.WantsPerComment, noise))
            : NeedSign.None;
        return Weigh(drifted, orders, content);
    }

    /// <summary>
    /// A normal belief after normal signs of the same need: everything counts by its precision. A belief of 100 with variance 900
    /// and a sign of 145 with variance 8,100 give 104.5 and 810.
    /// </summary>
    /// <param name="prior">What is believed before, drift of the need included.</param>
    /// <param name="orders">The need as orders show it.</param>
    /// <param name="content">The need as comments show it.</param>
    public static NeedRevision Weigh(NeedBelief prior, NeedSign orders, NeedSign content)
    {
        var sure = 1 / prior.Variance;
        var all = sure + orders.Precision + content.Precision;
        var mean = ((sure * prior.UnitsPerDay) + (orders.Precision * orders.UnitsPerDay) + (content.Precision * content.UnitsPerDay)) / all;
        return new NeedRevision(new NeedBelief(mean, 1 / all), orders.Precision / all, content.Precision / all);
    }

    /// <summary>Variance of a day's wants about a need: the stated share, and counting.</summary>
    public static double OrderVariance(double unitsPerDay, NeedNoise noise)
    {
        var scale = Math.Max(unitsPerDay, SmallestScale);
        return (noise.Orders * noise.Orders * scale * scale) + scale;
    }

    private static double ContentVariance(double scale, double wantsPerComment, NeedNoise noise)
        => (noise.Content * noise.Content * scale * scale) + (wantsPerComment * scale);
}

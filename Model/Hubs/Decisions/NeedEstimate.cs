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
        var prior = 1 / (before.Variance + (noise.DriftVariance * scale * scale));
        var orders = 1 / OrderVariance(before.UnitsPerDay, noise);
        var tells = signs.Comments is not null && signs.WantsPerComment > 0;
        var content = tells ? 1 / ContentVariance(scale, signs.WantsPerComment, noise) : 0;
        var all = prior + orders + content;
        var readFromContent = tells ? signs.Comments!.Value * signs.WantsPerComment : 0;
        var mean = ((prior * before.UnitsPerDay) + (orders * signs.Wants) + (content * readFromContent)) / all;
        return new NeedRevision(new NeedBelief(mean, 1 / all), orders / all, content / all);
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

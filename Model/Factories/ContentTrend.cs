using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Comments on one SKU in the factory's records: their level now against the level its forecast has seen.</summary>
public sealed class ContentTrend : IDescribed
{
    // Comments of the last two or three days are what content says now.
    private const double FastSmoothing = 0.4;

    /// <summary>Comments since midnight.</summary>
    public int Today { get; set; }

    /// <summary>Days of which the comments are known, up to a week: before that there is no trend to speak of.</summary>
    public int DaysKnown { get; private set; }

    /// <summary>Comments per day over the last days.</summary>
    public double FastPerDay { get; private set; }

    /// <summary>Comments per day, smoothed like the forecast.</summary>
    public double SlowPerDay { get; private set; }

    /// <summary>Closes a day. In the first week both levels are the mean of its days, so that they agree.</summary>
    /// <param name="comments">Comments that were read.</param>
    /// <param name="smoothing">Smoothing of the forecast.</param>
    public void CloseDay(int comments, double smoothing)
    {
        Today = 0;
        if (DaysKnown < Calendar.DaysPerWeek)
        {
            DaysKnown++;
            SlowPerDay += (comments - SlowPerDay) / DaysKnown;
            FastPerDay = SlowPerDay;
            return;
        }

        FastPerDay += FastSmoothing * (comments - FastPerDay);
        SlowPerDay += smoothing * (comments - SlowPerDay);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Today = codec.Int("today", Today);
        DaysKnown = codec.Int("daysKnown", DaysKnown);
        FastPerDay = codec.Double("fastPerDay", FastPerDay);
        SlowPerDay = codec.Double("slowPerDay", SlowPerDay);
    }
}

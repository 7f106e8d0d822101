using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs.Decisions;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>What the hub keeps of one cluster's need in one category.</summary>
public sealed class NeedRecord : IDescribed
{
    /// <summary>How much slower the ratio of wants and comments is learnt than the need.</summary>
    private const double RatioSlowness = 3;

    /// <summary>Believed need in units per day.</summary>
    public double UnitsPerDay { get; private set; }

    /// <summary>Variance of that belief, in squared units per day.</summary>
    public double Variance { get; private set; }

    /// <summary>Slow mean of wants per day.</summary>
    public double UsualWants { get; private set; }

    /// <summary>Slow mean of comments per day.</summary>
    public double UsualContent { get; private set; }

    /// <summary>Days of which comments are known, up to a week: what they are worth in wants is not known before that.</summary>
    public int ContentDays { get; private set; }

    /// <summary>Whether anything is known.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>The belief.</summary>
    public NeedBelief Belief => new(UnitsPerDay, Variance);

    /// <summary>Starts with a need known from before the run.</summary>
    public void Start(double wantsPerDay, NeedNoise noise)
    {
        Believe(NeedEstimate.Settled(wantsPerDay, noise));
        UsualWants = wantsPerDay;
    }

    /// <summary>Takes a day into account.</summary>
    public void Learn(double wants, long comments, bool usesContent, NeedNoise noise)
    {
        if (!IsKnown)
        {
            Believe(NeedEstimate.First(wants, noise));
            UsualWants = wants;
            LearnContent(comments, noise);
            return;
        }

        var ratio = ContentDays == Calendar.DaysPerWeek && UsualContent > 0 ? UsualWants / UsualContent : 0;
        Believe(NeedEstimate.Revise(Belief, new NeedSigns(wants, usesContent ? comments : null, ratio), noise).After);
        UsualWants += noise.Smoothing / RatioSlowness * (wants - UsualWants);
        LearnContent(comments, noise);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        UnitsPerDay = codec.Double("unitsPerDay", UnitsPerDay);
        Variance = codec.Double("variance", Variance);
        UsualWants = codec.Double("usualWants", UsualWants);
        UsualContent = codec.Double("usualContent", UsualContent);
        ContentDays = codec.Int("contentDays", ContentDays);
        IsKnown = codec.Flag("isKnown", IsKnown);
    }

    // The mean of the first week, smoothed from then on.
    private void LearnContent(long comments, NeedNoise noise)
    {
        ContentDays = Math.Min(ContentDays + 1, Calendar.DaysPerWeek);
        var weight = ContentDays < Calendar.DaysPerWeek ? 1.0 / ContentDays : noise.Smoothing / RatioSlowness;
        UsualContent += weight * (comments - UsualContent);
    }

    private void Believe(NeedBelief belief)
    {
        (UnitsPerDay, Variance) = belief;
        IsKnown = true;
    }
}

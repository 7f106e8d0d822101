using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// The people a platform's live rooms share in one hour: nature's part of the traffic bulletin; decisions cannot open it.
/// Rooms take whole people: floor(ready × own claim / all claims), so that nobody is offered twice.
/// </summary>
public sealed class Crowd : IDescribed
{
    /// <summary>Views the feed gives away in the hour, per segment, in thousandths.</summary>
    public long[] RecommendedMilli { get; set; } = [];

    /// <summary>All claims of the hour on each segment, recommended, followers and paid together, in thousandths and weighted by targeting.</summary>
    public long[] ClaimsMilli { get; set; } = [];

    /// <summary>Probability that a person who is offered tunes in within the hour, per segment, in millionths.</summary>
    public long[] TuneInMicro { get; set; } = [];

    /// <summary>
    /// People offered, per segment and category: half of those who are ready to buy, the other half being kept for the next
    /// hour; <see cref="TuneInMicro"/> makes up for it.
    /// </summary>
    public SegmentTable Ready { get; set; } = new();

    /// <summary>Half of the people who are aware of a need and not yet ready, per segment and category; they watch and comment.</summary>
    public SegmentTable Aware { get; set; } = new();

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        RecommendedMilli = codec.Longs("recommendedMilli", RecommendedMilli);
        ClaimsMilli = codec.Longs("claimsMilli", ClaimsMilli);
        TuneInMicro = codec.Longs("tuneInMicro", TuneInMicro);
        Ready = codec.Part("ready", Ready);
        Aware = codec.Part("aware", Aware);
    }
}

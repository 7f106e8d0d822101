using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>
/// Nature's bookkeeping to all, only under a clairvoyant policy: what will be needed and liked on the platform, in plain numbers.
/// No policy that could exist has it; it gives the bound that others are held against.
/// </summary>
public sealed class Foresight : Message
{
    /// <summary>Need that will awake per day, per cell of the belt (category times clusters plus cluster), in thousandths.</summary>
    public long[] ComingMilli { get; set; } = [];

    /// <summary>Need that awoke per day lately, weighed as the hub weighs its days, per cell, in thousandths.</summary>
    public long[] PastMilli { get; set; } = [];

    /// <summary>Number of niches: groups of people who like the same.</summary>
    public int Niches { get; set; }

    /// <summary>Need that will awake per day, per category and niche (category times niches plus niche).</summary>
    public double[] NichePerDay { get; set; } = [];

    /// <summary>What a niche will like on average, per category, niche and attribute.</summary>
    public double[] Tastes { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 46;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        ComingMilli = codec.Longs("comingMilli", ComingMilli);
        PastMilli = codec.Longs("pastMilli", PastMilli);
        Niches = codec.Int("niches", Niches);
        NichePerDay = codec.Doubles("nichePerDay", NichePerDay);
        Tastes = codec.Doubles("tastes", Tastes);
    }
}

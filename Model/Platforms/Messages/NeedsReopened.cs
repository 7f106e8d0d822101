using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Factories to platform: people who were taken for served and are not (nature's). Partitions add them up.</summary>
public sealed class NeedsReopened : SummedMessage
{
    /// <summary>People who still want to buy: their pre-order was not made.</summary>
    public SegmentTable StillReady { get; set; } = null!;

    /// <summary>People who have dropped the matter.</summary>
    public SegmentTable GivenUp { get; set; } = null!;

    /// <inheritdoc/>
    public override int Type => 47;

    /// <summary>The people behind some units of one category.</summary>
    public static NeedsReopened Of(SegmentCounts people, int category, int categories, bool isReady)
    {
        var letter = new NeedsReopened
        {
            StillReady = SegmentTable.Zero(people.Counts.Length, categories),
            GivenUp = SegmentTable.Zero(people.Counts.Length, categories),
        };
        var table = isReady ? letter.StillReady : letter.GivenUp;
        for (var segment = 0; segment < people.Counts.Length; segment++)
        {
            table[segment, category] = people.Counts[segment];
        }

        return letter;
    }

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        StillReady = codec.Part("stillReady", StillReady);
        GivenUp = codec.Part("givenUp", GivenUp);
    }

    /// <inheritdoc/>
    public override void Add(SummedMessage other)
    {
        var that = (NeedsReopened)other;
        StillReady.Add(that.StillReady);
        GivenUp.Add(that.GivenUp);
    }
}

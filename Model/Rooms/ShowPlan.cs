using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>A show hour under preparation: what the room asked for two hours ahead.</summary>
public sealed class ShowPlan : IDescribed
{
    /// <summary>Tick of the hour on air.</summary>
    public int ShowTick { get; set; }

    /// <summary>Tick at which the show it belongs to began.</summary>
    public int ShowStart { get; set; }

    /// <summary>Entries of the roster on show, ascending.</summary>
    public int[] LineUp { get; set; } = [];

    /// <summary>Weights that were bid, per cluster of the belt, in millionths.</summary>
    public long[] Weights { get; set; } = [];

    /// <summary>Followers expected to tune in per segment (nature's).</summary>
    public Claims Followers { get; set; } = new();

    /// <summary>Views bought per segment (nature's).</summary>
    public Claims Paid { get; set; } = new();

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        ShowTick = codec.Int("showTick", ShowTick);
        ShowStart = codec.Int("showStart", ShowStart);
        LineUp = codec.Ints("lineUp", LineUp);
        Weights = codec.Longs("weights", Weights);
        Followers = codec.Part("followers", Followers);
        Paid = codec.Part("paid", Paid);
    }
}

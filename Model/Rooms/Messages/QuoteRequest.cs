using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Room to factory, two hours before the show: what can you offer for the show at my hour?</summary>
public sealed class QuoteRequest : Message
{
    /// <summary>Tick of the show.</summary>
    public int ShowTick { get; set; }

    /// <summary>Numbers of the SKUs on the line-up, ascending; only they need a quota, and only they owe a slot fee.</summary>
    public int[] SkuNumbers { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 3;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        ShowTick = codec.Int("showTick", ShowTick);
        SkuNumbers = codec.Ints("skuNumbers", SkuNumbers);
    }
}

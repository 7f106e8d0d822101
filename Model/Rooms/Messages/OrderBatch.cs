using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Room to factory after a show hour: what was sold, and of the rest of the quota that it is free again.</summary>
public sealed class OrderBatch : Message
{
    /// <summary>Tick of the show hour.</summary>
    public int ShowTick { get; set; }

    /// <summary>One line per quoted SKU, sold or not.</summary>
    public List<OrderLine> Lines { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 5;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        ShowTick = codec.Int("showTick", ShowTick);
        Lines = codec.Items("lines", Lines);
    }
}

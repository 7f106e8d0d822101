using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// Room to factory after a show hour: orders that look like others and that nobody means. The platform holds the money and will give it back.
/// </summary>
public sealed class FakeOrders : Message
{
    /// <summary>Tick of the show hour.</summary>
    public int ShowTick { get; set; }

    /// <summary>Units per SKU.</summary>
    public List<FakeLine> Lines { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 56;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        ShowTick = codec.Int("showTick", ShowTick);
        Lines = codec.Items("lines", Lines);
    }
}

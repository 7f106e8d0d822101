using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// Room to factory: fake orders of a show hour are void, because the platform caught them or whoever placed them cancelled. What has been shipped will come back.
/// </summary>
public sealed class OrdersVoided : Message
{
    /// <summary>Tick of the show hour.</summary>
    public int ShowTick { get; set; }

    /// <summary>Units per SKU.</summary>
    public List<FakeLine> Lines { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 57;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        ShowTick = codec.Int("showTick", ShowTick);
        Lines = codec.Items("lines", Lines);
    }
}

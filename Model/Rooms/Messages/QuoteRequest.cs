using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Room to factory, two hours before the show: what can you offer for the show at my hour?</summary>
public sealed class QuoteRequest : Message
{
    /// <summary>Tick of the show.</summary>
    public int ShowTick { get; set; }

    /// <inheritdoc/>
    public override int Type => 3;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        ShowTick = codec.Int("showTick", ShowTick);
    }
}

using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Influencers;

/// <summary>Host to factory: my rooms will sell these SKUs under the terms you posted.</summary>
public sealed class OfferAcceptance : Message
{
    /// <summary>Numbers of the rooms, ascending.</summary>
    public int[] RoomNumbers { get; set; } = [];

    /// <summary>Numbers of the SKUs, ascending.</summary>
    public int[] SkuNumbers { get; set; } = [];

    /// <summary>Numbers of those of which a sample must be sent, ascending; they are paid for by a letter of their own.</summary>
    public int[] SampleNumbers { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 36;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        RoomNumbers = codec.Ints("roomNumbers", RoomNumbers);
        SkuNumbers = codec.Ints("skuNumbers", SkuNumbers);
        SampleNumbers = codec.Ints("sampleNumbers", SampleNumbers);
    }
}

using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Store room to its factory, once a day: the bill for its cost.</summary>
public sealed class StoreDay : Message
{
    /// <summary>What the room has spent since the last bill.</summary>
    public long BillFen { get; set; }

    /// <inheritdoc/>
    public override int Type => 28;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        BillFen = codec.Long("billFen", BillFen);
    }
}

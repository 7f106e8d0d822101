using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>An offer (招商) to hosts: sell this SKU of mine under these terms until the next matching.</summary>
public sealed class Offer : IDescribed
{
    /// <summary>The SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Commission (CPS), as a share of the price in millionths.</summary>
    public long CommissionMicro { get; set; }

    /// <summary>Slot fee (坑位费) per show, in fen.</summary>
    public long SlotFeeFen { get; set; }

    /// <summary>What a host pays for a sample, in fen.</summary>
    public long SampleFen { get; set; }

    /// <summary>Public rating of the SKU from 0 to 1, in millionths.</summary>
    public long RatingMicro { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        CommissionMicro = codec.Long("commissionMicro", CommissionMicro);
        SlotFeeFen = codec.Long("slotFeeFen", SlotFeeFen);
        SampleFen = codec.Long("sampleFen", SampleFen);
        RatingMicro = codec.Long("ratingMicro", RatingMicro);
    }
}

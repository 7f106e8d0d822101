using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>A factory's offer of one SKU, and what became of it since it was posted.</summary>
internal sealed class OfferRecord : IDescribed
{
    /// <summary>Whether it was posted at the last matching.</summary>
    public bool Posted { get; set; }

    /// <summary>Commission (CPS) of the newest offer, in millionths; 0 before the first.</summary>
    public long CommissionMicro { get; set; }

    /// <summary>Hosts who took it.</summary>
    public int TakenBy { get; set; }

    /// <summary>Units that hosts' rooms sold since.</summary>
    public int SoldUnits { get; set; }

    /// <summary>Shows of hosts in which it was, one slot fee each.</summary>
    public int Shows { get; set; }

    /// <summary>Counts a show.</summary>
    public void AddShow() => Shows++;

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Posted = codec.Flag("posted", Posted);
        CommissionMicro = codec.Long("commissionMicro", CommissionMicro);
        TakenBy = codec.Int("takenBy", TakenBy);
        SoldUnits = codec.Int("soldUnits", SoldUnits);
        Shows = codec.Int("shows", Shows);
    }
}

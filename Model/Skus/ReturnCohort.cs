using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>Units that reached buyers on the same day and whose returns will be known on the same day.</summary>
public struct ReturnCohort : IDescribed
{
    /// <summary>Day since the start on which the returns are back.</summary>
    public int DueDay { get; set; }

    /// <summary>The room that had sold them; <see cref="EntityId.None"/> for a shelf.</summary>
    public EntityId Room { get; set; }

    /// <summary>Version of the goods.</summary>
    public int Version { get; set; }

    /// <summary>Price paid per unit.</summary>
    public long PriceFen { get; set; }

    /// <summary>Units delivered.</summary>
    public int Delivered { get; set; }

    /// <summary>Of those, units that come back.</summary>
    public int Returned { get; set; }

    /// <summary>Of their buyers, those who will come back to the room one day.</summary>
    public int WillComeBack { get; set; }

    /// <summary>The host's commission under matching, in millionths of the price; <see cref="ReturnAgenda.DescribeTerms"/> keeps it.</summary>
    public long CommissionMicro { get; set; }

    /// <summary>Whether another cohort can be added to this one.</summary>
    public readonly bool IsLike(ReturnCohort other)
        => DueDay == other.DueDay && Room == other.Room && Version == other.Version && PriceFen == other.PriceFen && CommissionMicro == other.CommissionMicro;

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        DueDay = codec.Int("dueDay", DueDay);
        Room = codec.Entity("room", Room);
        Version = codec.Int("version", Version);
        PriceFen = codec.Long("priceFen", PriceFen);
        Delivered = codec.Int("delivered", Delivered);
        Returned = codec.Int("returned", Returned);
        WillComeBack = codec.Int("willComeBack", WillComeBack);
    }
}

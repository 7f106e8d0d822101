using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Units of one SKU that a room's buyers or a shelf ordered and that have not been shipped.</summary>
public sealed class OpenOrder : IDescribed
{
    /// <summary>The room that sold them; the SKU itself for an order of its shelf; the factory that makes its goods of them; nobody for an order that the scenario gives.</summary>
    public EntityId Buyer { get; set; }

    /// <summary>Units still to be shipped.</summary>
    public int Units { get; set; }

    /// <summary>Whether they were sold ahead of production.</summary>
    public bool Presale { get; set; }

    /// <summary>Price paid per unit, in fen; 0 for a fake order, whose money the platform holds and gives back.</summary>
    public long PriceFen { get; set; }

    /// <summary>Tick of the show hour, or of the shelf's order.</summary>
    public int PlacedTick { get; set; }

    /// <summary>Tick by which they were promised to be on their way.</summary>
    public int PromiseTick { get; set; }

    /// <summary>Tick before which the goods are not wanted and not shipped; 0 for at once. The factory describes it.</summary>
    public int DueTick { get; set; }

    /// <summary>Buyers per segment (nature's), one per unit; empty for a shelf and for a fake order.</summary>
    public SegmentCounts Buyers { get; set; } = null!;

    /// <summary>Comments per viewer of the show hour, in millionths.</summary>
    public long InteractionMicro { get; set; }

    /// <summary>The host's commission under matching, in millionths of the price; <see cref="OrderTerms"/> keeps it.</summary>
    public long CommissionMicro { get; set; }

    /// <summary>Whether a shelf ordered them.</summary>
    public bool IsForShelf => Buyer.Kind == EntityKind.Sku;

    /// <summary>Whether another factory ordered them as its material.</summary>
    public bool IsForFactory => Buyer.Kind == EntityKind.Factory;

    /// <summary>Whether customers outside the belt ordered them.</summary>
    public bool IsGiven => Buyer == EntityId.None;

    /// <summary>Whether nobody stands behind them: an order of a room that nobody paid for.</summary>
    public bool IsFake => PriceFen == 0;

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Buyer = codec.Entity("buyer", Buyer);
        Units = codec.Int("units", Units);
        Presale = codec.Flag("presale", Presale);
        PriceFen = codec.Long("priceFen", PriceFen);
        PlacedTick = codec.Int("placedTick", PlacedTick);
        PromiseTick = codec.Int("promiseTick", PromiseTick);
        Buyers = codec.Part("buyers", Buyers);
        InteractionMicro = codec.Long("interactionMicro", InteractionMicro);
    }
}

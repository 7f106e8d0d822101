using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Room to platform after a show hour. Partitions add reports up.</summary>
public sealed class ShowReport : SummedMessage
{
    /// <summary>Units ordered per category.</summary>
    public long[] CategoryUnits { get; set; } = [];

    /// <summary>People who watched.</summary>
    public long Viewers { get; set; }

    /// <summary>Ready people who bought, per segment of the platform and category (nature's).</summary>
    public SegmentTable Bought { get; set; } = null!;

    /// <summary>Buyers who came back and bought again (nature's).</summary>
    public SegmentTable LoyalBought { get; set; } = null!;

    /// <summary>Buyers who came back and left without buying (nature's).</summary>
    public SegmentTable LoyalGone { get; set; } = null!;

    /// <summary>What those units cost at their makers' prices, before a host's discount, in fen; null without a price war.</summary>
    public long[]? CategoryFen { get; set; }

    /// <inheritdoc/>
    public override int Type => 7;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        CategoryUnits = codec.Longs("categoryUnits", CategoryUnits);
        Viewers = codec.Long("viewers", Viewers);
        Bought = codec.Part("bought", Bought);
        LoyalBought = codec.Part("loyalBought", LoyalBought);
        LoyalGone = codec.Part("loyalGone", LoyalGone);
        CategoryFen = codec.Block(12, CategoryFen is not null) ? codec.Longs("categoryFen", CategoryFen ?? []) : null;
    }

    /// <inheritdoc/>
    public override void Add(SummedMessage other)
    {
        var that = (ShowReport)other;
        Sums.Add(CategoryUnits, that.CategoryUnits);
        Viewers = checked(Viewers + that.Viewers);
        Bought.Add(that.Bought);
        LoyalBought.Add(that.LoyalBought);
        LoyalGone.Add(that.LoyalGone);
        if (CategoryFen is not null)
        {
            Sums.Add(CategoryFen, that.CategoryFen!);
        }
    }
}

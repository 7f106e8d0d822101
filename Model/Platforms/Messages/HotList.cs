using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Platform to all: how much each category sells now, against its own past.</summary>
public sealed class HotList : Message
{
    /// <summary>Units of the last week over half those of the last two weeks, per category, in millionths.</summary>
    public long[] GrowthMicro { get; set; } = [];

    /// <summary>
    /// Mean price per category of what rooms sold in the last seven days, before hosts' discounts, in fen; 0 where nothing was
    /// sold. Null where nobody fights a price war.
    /// </summary>
    public long[]? MeanPriceFen { get; set; }

    /// <inheritdoc/>
    public override int Type => 24;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        GrowthMicro = codec.Longs("growthMicro", GrowthMicro);
        MeanPriceFen = codec.Block(12, MeanPriceFen is not null) ? codec.Longs("meanPriceFen", MeanPriceFen ?? []) : null;
    }
}

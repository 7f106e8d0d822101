using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// What a room has learnt of one SKU of its roster. Sums fade with each hour on air, so that their ratios are rates of the
/// recent past; exposure is viewers times share of airtime.
/// </summary>
public sealed class SkuRecord : IDescribed
{
    /// <summary>Share of the past that each further hour on air keeps: a memory of some twenty live hours.</summary>
    public const double KeptPerHourOnAir = 0.95;

    /// <summary>Viewers times share of airtime, faded.</summary>
    public double Exposure { get; private set; }

    /// <summary>Units wanted, faded.</summary>
    public double Wants { get; private set; }

    /// <summary>Clicks, faded.</summary>
    public double Clicks { get; private set; }

    /// <summary>Sales in CNY, faded.</summary>
    public double SalesCny { get; private set; }

    /// <summary>Comments, faded.</summary>
    public double Comments { get; private set; }

    /// <summary>Tick of the last hour on air; -1 before the first.</summary>
    public int LastAired { get; private set; } = -1;

    /// <summary>Until this tick the room takes the SKU for sold out.</summary>
    public int SoldOutUntil { get; set; }

    /// <summary>Adds an hour on air.</summary>
    public void Add(int tick, double exposure, int wants, int clicks, long salesFen, int comments)
    {
        Exposure = (Exposure * KeptPerHourOnAir) + exposure;
        Wants = (Wants * KeptPerHourOnAir) + wants;
        Clicks = (Clicks * KeptPerHourOnAir) + clicks;
        SalesCny = (SalesCny * KeptPerHourOnAir) + (salesFen / 100.0);
        Comments = (Comments * KeptPerHourOnAir) + comments;
        LastAired = tick;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Exposure = codec.Double("exposure", Exposure);
        Wants = codec.Double("wants", Wants);
        Clicks = codec.Double("clicks", Clicks);
        SalesCny = codec.Double("salesCny", SalesCny);
        Comments = codec.Double("comments", Comments);
        LastAired = codec.Int("lastAired", LastAired);
        SoldOutUntil = codec.Int("soldOutUntil", SoldOutUntil);
    }
}

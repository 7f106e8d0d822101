using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What a host's room learns that outlives its rosters: its viewers, what they buy per category, whose goods came back.</summary>
public sealed class RoomMemory : IDescribed
{
    private const double ViewsSmoothing = 0.1;

    private List<MakerReturns> returns = [];

    /// <summary>Viewers per hour on air, smoothed; 0 before the first.</summary>
    public double ViewsPerHour { get; private set; }

    /// <summary>Viewers times share of airtime per category, faded.</summary>
    public double[] Exposure { get; private set; } = [];

    /// <summary>Sales per category in CNY, faded.</summary>
    public double[] SalesCny { get; private set; } = [];

    /// <summary>An empty memory.</summary>
    public static RoomMemory Of(int categories) => new() { Exposure = new double[categories], SalesCny = new double[categories] };

    /// <summary>Begins an hour on air.</summary>
    public void BeginHour(int viewers)
    {
        ViewsPerHour = ViewsPerHour > 0 ? ViewsPerHour + (ViewsSmoothing * (viewers - ViewsPerHour)) : viewers;
        for (var category = 0; category < Exposure.Length; category++)
        {
            Exposure[category] *= SkuRecord.KeptPerHourOnAir;
            SalesCny[category] *= SkuRecord.KeptPerHourOnAir;
        }
    }

    /// <summary>Adds what was shown and sold of one SKU in that hour.</summary>
    public void Add(int category, double exposure, long salesFen)
    {
        Exposure[category] += exposure;
        SalesCny[category] += salesFen / 100.0;
    }

    /// <summary>Adds the fate of delivered units.</summary>
    public void Returned(EntityId maker, int delivered, int returned)
    {
        var at = returns.FindIndex(item => item.Maker >= maker);
        if (at < 0 || returns[at].Maker != maker)
        {
            at = at < 0 ? returns.Count : at;
            returns.Insert(at, new MakerReturns { Maker = maker });
        }

        returns[at].Add(delivered, returned);
    }

    /// <summary>What the host is told of it once a day; the returns start anew.</summary>
    public RoomExperience Report(IReadOnlyList<RosterEntry> roster, IReadOnlyList<SkuRecord> records)
    {
        var experience = new RoomExperience { ViewsPerHour = ViewsPerHour, Exposure = [.. Exposure], SalesCny = [.. SalesCny], Returns = returns };
        for (var entry = 0; entry < roster.Count; entry++)
        {
            experience.Skus.Add(new SkuExperience { Sku = roster[entry].Sku, Exposure = records[entry].Exposure, SalesCny = records[entry].SalesCny });
        }

        returns = [];
        return experience;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        ViewsPerHour = codec.Double("viewsPerHour", ViewsPerHour);
        Exposure = codec.Doubles("exposure", Exposure);
        SalesCny = codec.Doubles("salesCny", SalesCny);
        returns = codec.Items("returns", returns);
    }
}

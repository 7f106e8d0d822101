using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Everything a factory keeps about one of its SKUs.</summary>
/// <param name="profile">The SKU.</param>
/// <param name="index">Its place among the factory's SKUs.</param>
public sealed class ProductLine(SkuProfile profile, int index)
{
    /// <summary>Rating a factory assumes until the SKU's first sheet, in millionths.</summary>
    private const long RatingBeforeFirstSheet = 800_000;

    /// <summary>The SKU.</summary>
    public SkuProfile Profile { get; } = profile;

    /// <summary>Its place among the factory's SKUs.</summary>
    public int Index { get; } = index;

    /// <summary>The version that is made and sold now.</summary>
    public Design Design { get; set; } = Design.Of(profile.Design.Version, [.. profile.Design.Vector]);

    /// <summary>Rating from 0 to 1 of the newest sheet, in millionths.</summary>
    public long RatingMicro { get; set; } = RatingBeforeFirstSheet;

    /// <summary>Tick since which the version is made and sold.</summary>
    public int VersionSinceTick { get; set; }

    /// <summary>The newest version of which there ever was a unit in stock; the version of the start counts as such.</summary>
    public int StockedVersion { get; set; } = profile.Design.Version;

    /// <summary>Units put through the lines as this version: defects fade with it.</summary>
    public int MadeOfVersion { get; set; }

    /// <summary>Finished units.</summary>
    public StockAccount Stock { get; private set; } = new();

    /// <summary>Open orders.</summary>
    public OrderBook Orders { get; private set; } = new();

    /// <summary>Units that open quotes may sell ahead of production.</summary>
    public int ReservedPresaleUnits { get; set; }

    /// <summary>Units released as jobs and not finished.</summary>
    public int PipelineUnits { get; set; }

    /// <summary>Wants and their forecast.</summary>
    public DemandRecord Demand { get; private set; } = new();

    /// <summary>The plan against the need.</summary>
    public PlanWatch Plan { get; private set; } = new();

    /// <summary>Units released as jobs, by week of the measured days.</summary>
    public WeeklySeries ReleasedByWeek { get; private set; } = new();

    /// <summary>Units wanted, met or turned away, by week of the measured days.</summary>
    public WeeklySeries WantedByWeek { get; private set; } = new();

    /// <summary>Tick of the last sale.</summary>
    public int LastSaleTick { get; set; }

    /// <summary>Whether it is sold under the list price.</summary>
    public bool MarkedDown { get; set; }

    /// <summary>Whether the stock ran out and has not been filled since.</summary>
    public bool OutOfStock { get; set; }

    /// <summary>Whether a next version is being prototyped, so that little of this one should be made.</summary>
    public bool PrototypeUnderWay { get; set; }

    /// <summary>Material and labour of one unit, in fen.</summary>
    public long CostFen => Profile.MaterialFen + Profile.LabourFen;

    /// <summary>Stock and pipeline less what is owed, in units: the inventory position.</summary>
    public int PositionUnits => Stock.Units + PipelineUnits - Orders.OpenUnits;

    /// <summary>Checks that units add up.</summary>
    public void Verify()
    {
        Stock.Verify(Profile.Id);
        if (PipelineUnits < 0 || Stock.ShippedUnits != Orders.ShippedUnits)
        {
            throw new BrokenBalanceException(
                $"{Profile.Id}: {Stock.ShippedUnits} units left the stock for {Orders.ShippedUnits} of the orders; {PipelineUnits} are in the pipeline");
        }
    }

    /// <summary>Passes the fields through the codec.</summary>
    public void Describe(Codec codec)
    {
        Design = codec.Part("design", Design);
        RatingMicro = codec.Long("ratingMicro", RatingMicro);
        VersionSinceTick = codec.Int("versionSinceTick", VersionSinceTick);
        StockedVersion = codec.Int("stockedVersion", StockedVersion);
        MadeOfVersion = codec.Int("madeOfVersion", MadeOfVersion);
        Stock = codec.Part("stock", Stock);
        Orders = codec.Part("orders", Orders);
        ReservedPresaleUnits = codec.Int("reservedPresaleUnits", ReservedPresaleUnits);
        PipelineUnits = codec.Int("pipelineUnits", PipelineUnits);
        Demand = codec.Part("demand", Demand);
        Plan = codec.Part("plan", Plan);
        ReleasedByWeek = codec.Part("releasedByWeek", ReleasedByWeek);
        WantedByWeek = codec.Part("wantedByWeek", WantedByWeek);
        LastSaleTick = codec.Int("lastSaleTick", LastSaleTick);
        MarkedDown = codec.Flag("markedDown", MarkedDown);
        OutOfStock = codec.Flag("outOfStock", OutOfStock);
        PrototypeUnderWay = codec.Flag("prototypeUnderWay", PrototypeUnderWay);
    }
}

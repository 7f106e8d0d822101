using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What a room tells its host of its viewers and their purchases, so that the host can judge offers.</summary>
public sealed class RoomExperience : IDescribed
{
    /// <summary>Viewers per hour on air.</summary>
    public double ViewsPerHour { get; set; }

    /// <summary>Viewers times share of airtime per category, faded.</summary>
    public double[] Exposure { get; set; } = [];

    /// <summary>Sales per category in CNY, faded alike.</summary>
    public double[] SalesCny { get; set; } = [];

    /// <summary>The same for SKUs on its roster.</summary>
    public List<SkuExperience> Skus { get; set; } = [];

    /// <summary>Whose goods came back since the last report.</summary>
    public List<MakerReturns> Returns { get; set; } = [];

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        ViewsPerHour = codec.Double("viewsPerHour", ViewsPerHour);
        Exposure = codec.Doubles("exposure", Exposure);
        SalesCny = codec.Doubles("salesCny", SalesCny);
        Skus = codec.Items("skus", Skus);
        Returns = codec.Items("returns", Returns);
    }
}

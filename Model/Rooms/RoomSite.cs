using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Where a room stands: what it and nature's draws in it look up and nobody changes.</summary>
internal sealed class RoomSite
{
    private readonly int[] clusterOf;
    private readonly int[] placeOf;

    public RoomSite(RoomProfile profile, Belt belt, NaturePath nature)
    {
        Profile = profile;
        Belt = belt;
        Nature = nature;
        Platform = belt.PlatformOf(profile.Platform);
        var index = profile.Platform.Number - 1;
        First = belt.Society.FirstOn[index];
        Segments = belt.Society.CountOn[index];
        clusterOf = [.. Enumerable.Range(First, Segments).Select(segment => belt.Society.ClusterOf[segment])];
        placeOf = [.. clusterOf.Select(cluster => Platform.Clusters.ToList().IndexOf(cluster))];
        Population = [.. Enumerable.Range(First, Segments).Select(segment => (long)belt.Society.Segments[segment].Population)];
        IsEverOnAir = profile.OnAir.Contains(true);
        ExtraDeliveryHours = ExtraHours(Platform.Options.Foreign, belt.Scenario.AfterSale);
        ReferenceCnyPerView = RoomStanding.ReferenceItemsPerView * MeanPriceCny(belt.Scenario);
    }

    public RoomProfile Profile { get; }

    public Belt Belt { get; }

    public NaturePath Nature { get; }

    public PlatformProfile Platform { get; }

    public ScenarioOptions Scenario => Belt.Scenario;

    /// <summary>Index of the platform's first segment among the belt's.</summary>
    public int First { get; }

    /// <summary>Number of the platform's segments.</summary>
    public int Segments { get; }

    /// <summary>Number of the platform's clusters.</summary>
    public int Clusters => Platform.Clusters.Count;

    /// <summary>People per segment of the platform.</summary>
    public long[] Population { get; }

    /// <summary>Whether the room has any show at all.</summary>
    public bool IsEverOnAir { get; }

    /// <summary>Sales per view of an ordinary show, in CNY.</summary>
    public double ReferenceCnyPerView { get; }

    /// <summary>How much longer than at home delivery takes on average; 0 on a domestic platform.</summary>
    public int ExtraDeliveryHours { get; }

    /// <summary>The options of a segment of the platform.</summary>
    public SegmentOptions SegmentOf(int segment) => Belt.Society.Segments[First + segment];

    /// <summary>The belt's cluster of a segment of the platform.</summary>
    public int ClusterOf(int segment) => clusterOf[segment];

    /// <summary>The place of a segment's cluster among the platform's clusters.</summary>
    public int ClusterPlaceOf(int segment) => placeOf[segment];

    /// <summary>How goods of a category are sold by leads; null if they are bought on the spot.</summary>
    public LeadOptions? LeadsFor(int category) => Scenario.Categories[category].Leads;

    /// <summary>Whether the room is on air at a tick.</summary>
    public bool IsOnAir(int tick) => Profile.OnAir[tick % Calendar.HoursPerWeek];

    private static int ExtraHours(ForeignOptions? foreign, AfterSaleOptions home) => foreign is null
        ? 0
        : (foreign.DeliveryHoursMin + foreign.DeliveryHoursMax - home.DeliveryHoursMin - home.DeliveryHoursMax) / 2;

    private static double MeanPriceCny(ScenarioOptions scenario)
    {
        double sum = 0;
        foreach (var category in scenario.Categories)
        {
            sum += category.PriceCny;
        }

        return sum / scenario.Categories.Count;
    }
}

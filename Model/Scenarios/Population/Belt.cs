using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>
/// A scenario with its population drawn: everything about the belt that does not change while it lives. It is computed from
/// scenario and population seed, the same on every silo, and shared by all entities without being changed.
/// </summary>
public sealed class Belt
{
    /// <summary>The scenario it was drawn from.</summary>
    public required ScenarioOptions Scenario { get; init; }

    /// <summary>Who lives on it.</summary>
    public required EntityDirectory Directory { get; init; }

    /// <summary>Names of the home scopes; see <see cref="ScopeNames"/>.</summary>
    public required ScopeNames Scopes { get; init; }

    /// <summary>Factories by number less one.</summary>
    public required IReadOnlyList<FactoryProfile> Factories { get; init; }

    /// <summary>SKUs by number less one.</summary>
    public required IReadOnlyList<SkuProfile> Skus { get; init; }

    /// <summary>Rooms by number less one.</summary>
    public required IReadOnlyList<RoomProfile> Rooms { get; init; }

    /// <summary>Influencers by number less one.</summary>
    public required IReadOnlyList<InfluencerProfile> Influencers { get; init; }

    /// <summary>Platforms by number less one.</summary>
    public required IReadOnlyList<PlatformProfile> Platforms { get; init; }

    /// <summary>Names of the clusters in which decisions see segments.</summary>
    public required IReadOnlyList<string> Clusters { get; init; }

    /// <summary>Segments as nature knows them; their tastes are the run's <see cref="NaturePath"/>.</summary>
    public required Society Society { get; init; }

    /// <summary>The policy at the scope of the belt, under which the hub lives.</summary>
    public required Policy Policy { get; init; }

    /// <summary>Whether any factory undercuts its competitors, so that platforms publish mean prices.</summary>
    public bool HasPriceWar { get; init; }

    /// <summary>Matching of makers and hosts; null where hosts' rosters are drawn once.</summary>
    public HostMarket? HostMarket { get; init; }

    /// <summary>Number of categories.</summary>
    public int CategoryCount => Scenario.Categories.Count;

    /// <summary>Number of clusters.</summary>
    public int ClusterCount => Clusters.Count;

    /// <summary>Number of design attributes, K.</summary>
    public int AttributeCount => Scenario.Nature.Attributes.Count;

    private bool[][]? shownOn;

    /// <summary>The one hub.</summary>
    public static EntityId Hub { get; } = new(EntityKind.Hub, 1);

    /// <summary>The SKU of an identity.</summary>
    public SkuProfile SkuOf(EntityId id) => Skus[id.Number - 1];

    /// <summary>For each platform, whether a room on it that is ever on air has the SKU on its roster for the whole run.</summary>
    public IReadOnlyList<bool> ShownOn(EntityId sku) => LazyInitializer.EnsureInitialized(ref shownOn, FindShown)[sku.Number - 1];

    /// <summary>The factory of an identity.</summary>
    public FactoryProfile FactoryOf(EntityId id) => Factories[id.Number - 1];

    /// <summary>The room of an identity.</summary>
    public RoomProfile RoomOf(EntityId id) => Rooms[id.Number - 1];

    /// <summary>The platform of an identity.</summary>
    public PlatformProfile PlatformOf(EntityId id) => Platforms[id.Number - 1];

    private bool[][] FindShown()
    {
        var shown = Skus.Select(_ => new bool[Platforms.Count]).ToArray();
        foreach (var room in Rooms.Where(room => room.OnAir.Contains(true) && (HostMarket is null || room.IsStoreRoom)))
        {
            foreach (var entry in room.Roster.Where(entry => FactoryOf(entry.Factory).SellsInRooms))
            {
                shown[entry.Sku.Number - 1][room.Platform.Number - 1] = true;
            }
        }

        return shown;
    }
}

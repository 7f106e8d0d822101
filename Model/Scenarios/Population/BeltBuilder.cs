using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>Draws a belt from a scenario that has been checked: the same belt for the same scenario and population seed.</summary>
public static class BeltBuilder
{
    /// <summary>Draws the belt.</summary>
    /// <param name="scenario">A scenario without faults.</param>
    /// <param name="first">
    /// The same belt in the first age of its run; null if this is it. Who sells whose goods, and what decisions may tell apart,
    /// stay as they are there.
    /// </param>
    public static Belt Build(ScenarioOptions scenario, Belt? first = null)
    {
        var dice = new PopulationDice(scenario.Run.Seed.Population);
        var assignment = new PolicyAssignment(scenario);
        var platforms = scenario.Platforms.Select((options, index) => Platform(options, index, assignment, first)).ToList();
        var clusters = new ClusterNames(scenario, platforms);
        var society = SocietyBuilder.Build(scenario, dice, clusters.Names, clusters.Of);
        var firms = new FirmBuilder(scenario, dice, (id, className) => assignment.OfFactory(id.Number, className));
        firms.Build();
        var rooms = new RoomBuilder(scenario, dice, society, firms, first);
        rooms.Build();
        var scopes = new ScopeNames([.. scenario.Classes.Keys], [.. scenario.Platforms.Select(platform => platform.Id)]);
        return new Belt
        {
            Scenario = scenario,
            Scopes = scopes,
            Factories = firms.Factories,
            Skus = firms.Skus,
            Rooms = rooms.Rooms,
            Influencers = rooms.Influencers,
            Platforms = [.. platforms.Select((platform, index) => platform with { Clusters = ClustersOn(society, index) })],
            Clusters = clusters.Names,
            Society = society,
            Policy = assignment.OfBelt(),
            HostMarket = HostMarket.Of(scenario, rooms.Rooms, platforms),
            HasPriceWar = firms.Factories.Any(factory => factory.Policy.PriceUndercut > 0),
            Directory = new DirectoryBuilder(scopes, firms, rooms).Build(platforms.Count),
        };
    }

    private static PlatformProfile Platform(PlatformOptions options, int index, PolicyAssignment assignment, Belt? first)
    {
        var policy = assignment.OfPlatform(options.Id);
        return new PlatformProfile
        {
            Id = new EntityId(EntityKind.Platform, index + 1),
            Options = options,
            Concentration = options.Concentration ?? policy.Concentration,
            MatchExponent = options.MatchExponent ?? policy.MatchExponent,
            CommunityTags = first?.Platforms[index].CommunityTags ?? options.CommunityTags ?? policy.CommunityTags,
            TrafficSteering = policy.TrafficSteering,
            TrafficQuotas = policy.TrafficQuotas,
            Clusters = [],
        };
    }

    private static List<int> ClustersOn(Nature.Society society, int platform)
        => [.. society.ClusterOf.Where((_, segment) => society.PlatformOf[segment] == platform).Distinct().Order()];
}

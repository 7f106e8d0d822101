using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>Entities that the picture of a belt shows as one: a belt of thousands has a handful of them.</summary>
/// <param name="Id">Its name in the picture.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Kind">What its members are.</param>
/// <param name="Key">Which platform, category or class, by number.</param>
/// <param name="Members">Who they are.</param>
public sealed record BeltGroup(string Id, string Name, EntityKind Kind, int Key, IReadOnlyList<EntityId> Members)
{
    /// <summary>The groups of a belt: rooms by platform, product lines by category, factories by class, hosts, the hub.</summary>
    public static IReadOnlyList<BeltGroup> Of(Belt belt, Texts texts)
    {
        var groups = new List<BeltGroup>();
        foreach (var (platform, place) in belt.Platforms.Select((platform, place) => (platform, place)))
        {
            var rooms = belt.Rooms.Where(room => belt.PlatformOf(room.Platform) == platform).Select(room => room.Id).ToList();
            groups.Add(new($"room:{place}", texts.Format("Live.Rooms", texts.Label(platform.Options.Label)), EntityKind.Room, place, rooms));
        }

        foreach (var (category, place) in belt.Scenario.Categories.Select((category, place) => (category, place)))
        {
            var skus = belt.Skus.Where(sku => sku.Category == place).Select(sku => sku.Id).ToList();
            groups.Add(new($"sku:{place}", texts.Format("Live.Skus", texts.Label(category.Label)), EntityKind.Sku, place, skus));
        }

        foreach (var (factories, place) in belt.Factories.GroupBy(factory => factory.ClassName, StringComparer.Ordinal).Select((factories, place) => (factories, place)))
        {
            groups.Add(new($"factory:{place}", texts.Format("Live.Factories", factories.Key), EntityKind.Factory, place, [.. factories.Select(factory => factory.Id)]));
        }

        groups.Add(new("host:0", texts["Live.Hosts"], EntityKind.Influencer, 0, [.. belt.Influencers.Select((_, place) => new EntityId(EntityKind.Influencer, place + 1))]));
        groups.Add(new("hub:0", texts["Live.Hub"], EntityKind.Hub, 0, [Belt.Hub]));
        return [.. groups.Where(group => group.Members.Count > 0)];
    }
}

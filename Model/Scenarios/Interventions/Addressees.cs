using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>Spells the addresses of a scenario out as paths, all that a <c>*</c> or a group stands for.</summary>
/// <param name="scenario">The scenario, whose own rules it keeps.</param>
internal sealed class Addressees(ScenarioOptions scenario)
{
    private const string Everyone = "*";

    /// <summary>The paths that an address stands for.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? Find(string address, out IReadOnlyList<string> paths)
    {
        paths = [address];
        var dot = address.IndexOf('.', StringComparison.Ordinal);
        var head = dot < 0 ? address : address[..dot];
        var slash = head.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return null;
        }

        var (kind, name) = (head[..slash], head[(slash + 1)..]);
        if (!Address.IsKind(kind))
        {
            return $"there is nothing called {Quoting.Quote(head)}{Nearest.Hint(kind, [.. Address.KindNames])}; an address begins with one of "
                + string.Join(", ", Address.KindNames.Select(known => known + "/"));
        }

        if (dot < 0)
        {
            return $"{Quoting.Quote(address)} names no key; give one of its keys, such as {head}.KEY";
        }

        return EntityId.TryParse(head, out var id)
            ? One(id, address[dot..], out paths)
            : Several(kind, name, address[(dot + 1)..], out paths);
    }

    private string? One(EntityId id, string rest, out IReadOnlyList<string> paths)
    {
        paths = [Spelt(id + rest)];
        var count = CountOf(id.Kind);
        return id.Number <= count ? null
            : count == 0 ? $"there is no {id}; the belt has none of its kind"
            : $"there is no {id}; the nearest is {new EntityId(id.Kind, (int)count)}";
    }

    private string? Several(string kind, string name, string rest, out IReadOnlyList<string> paths)
    {
        var names = NamesOf(kind);
        var found = name == Everyone ? [.. Enumerable.Range(0, names.Count)] : Enumerable.Range(0, names.Count).Where(index => names[index] == name).ToList();
        var single = SingleKindOf(kind);
        if (names.Count == 0 && single is { } kindOfAll && name == Everyone)
        {
            paths = [.. Members(kindOfAll, 0, int.MaxValue).Select(id => Spelt($"{id}.{rest}"))];
            return null;
        }

        paths = [.. found.SelectMany(index => single is { } entities && IsForSingle(kind, rest)
            ? MembersOf(entities, index).Select(id => Spelt($"{id}.{rest}"))
            : [ListPath(kind, index, names[index], rest)])];
        return found.Count > 0 ? null : NoSuch(kind, name, names, single);
    }

    private string NoSuch(string kind, string name, List<string> names, EntityKind? single)
    {
        var known = names.FindAll(item => item.Length > 0);
        var numbers = single is { } entities && CountOf(entities) is var count and > 0
            ? [$"{new EntityId(entities, 1)} to {new EntityId(entities, (int)count)}"]
            : Array.Empty<string>();
        return $"there is no {kind} {Quoting.Quote(name)}{Nearest.Hint(name, known)}; give one of "
            + string.Join(", ", [.. known.Select(item => $"{kind}/{item}"), .. numbers]);
    }

    // A key of a single factory or host that its group lacks is meant for each member of the group.
    private static bool IsForSingle(string kind, string rest)
    {
        var key = rest.Split('.')[0];
        var (group, single) = kind == "factory"
            ? (typeof(FactoryGroupOptions), typeof(SingleFactoryOptions))
            : (typeof(InfluencerGroupOptions), typeof(SingleInfluencerOptions));
        return OptionType.Of(group).Find(key) is null && OptionType.Of(single).Find(key) is not null;
    }

    private static string ListPath(string kind, int index, string name, string rest)
        => kind == "class"
            ? $"classes.{name}.{rest}"
            : string.Create(CultureInfo.InvariantCulture, $"{Address.ListOf(kind)}.{index}.{rest}");

    private static string Spelt(string address) => string.Join('.', Address.Spell(address.Split('.')));

    private IEnumerable<EntityId> MembersOf(EntityKind kind, int group)
    {
        var counts = kind == EntityKind.Factory ? scenario.Factories.ConvertAll(item => item.Count) : scenario.Influencers.ConvertAll(item => item.Count);
        return Members(kind, counts.Take(group).Sum(), counts[group]);
    }

    private IEnumerable<EntityId> Members(EntityKind kind, int before, int count)
        => Enumerable.Range(before + 1, (int)Math.Min(count, CountOf(kind) - before)).Select(number => new EntityId(kind, number));

    private static EntityKind? SingleKindOf(string kind) => kind switch
    {
        "factory" => EntityKind.Factory,
        "influencer" => EntityKind.Influencer,
        "room" => EntityKind.Room,
        "sku" => EntityKind.Sku,
        _ => null,
    };

    private List<string> NamesOf(string kind) => kind switch
    {
        "platform" => scenario.Platforms.ConvertAll(item => item.Id),
        "class" => [.. scenario.Classes.Keys],
        "category" => scenario.Categories.ConvertAll(item => item.Id),
        "segment" => scenario.Segments.ConvertAll(item => item.Id),
        "factory" => scenario.Factories.ConvertAll(item => item.Id),
        "influencer" => scenario.Influencers.ConvertAll(item => item.Id),
        _ => [],
    };

    private long CountOf(EntityKind kind) => kind switch
    {
        EntityKind.Factory => scenario.Factories.Sum(group => (long)group.Count),
        EntityKind.Influencer => scenario.Influencers.Sum(group => (long)group.Count),
        EntityKind.Room => scenario.Factories.Sum(group => (long)group.Count * group.Rooms) + scenario.Influencers.Sum(group => (long)group.Count * group.Rooms),
        EntityKind.Platform => scenario.Platforms.Count,
        EntityKind.Sku => scenario.Factories.Sum(group => (long)group.Count * group.Skus),
        _ => 0,
    };
}

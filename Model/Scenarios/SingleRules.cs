using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Scenarios;

/// <summary>Settings of single entities name entities that there are, and orders name SKUs of the factory that is to make them.</summary>
internal static class SingleRules
{
    /// <summary>What is wrong with the names.</summary>
    public static IEnumerable<(string Property, string Name, string Problem)> Problems(ScenarioOptions scenario)
    {
        var single = scenario.Single;
        var addressees = new Addressees(scenario);
        return
        [
            .. Of(nameof(single.Factories), EntityKind.Factory, single.Factories.Keys, addressees),
            .. Of(nameof(single.Influencers), EntityKind.Influencer, single.Influencers.Keys, addressees),
            .. Of(nameof(single.Rooms), EntityKind.Room, single.Rooms.Keys, addressees),
            .. Of(nameof(single.Skus), EntityKind.Sku, single.Skus.Keys, addressees),
            .. single.Factories.SelectMany(factory => factory.Value.Orders.Keys.Select(sku => (factory.Key, Sku: sku)))
                .Select(order => (nameof(single.Factories), order.Key, Problem: ProblemOfOrder(scenario, order.Key, order.Sku, addressees)))
                .Where(order => order.Problem is not null)
                .Select(order => (order.Item1, order.Key, order.Problem!)),
        ];
    }

    private static IEnumerable<(string Property, string Name, string Problem)> Of(string property, EntityKind kind, IEnumerable<string> names, Addressees addressees)
    {
        foreach (var name in names)
        {
            if (ProblemOf(kind, name, addressees) is { } problem)
            {
                yield return (property, name, problem);
            }
        }
    }

    private static string? ProblemOf(EntityKind kind, string name, Addressees addressees)
    {
        var known = EntityId.TryParse(name, out var id) && id.Kind == kind;
        return !known ? $"{Quoting.Quote(name)} is no address of this kind; give one such as {new EntityId(kind, 1)}"
            : id.ToString() != name ? $"{Quoting.Quote(name)} is spelt {id}; write it so"
            : addressees.Find(name + ".x", out _);
    }

    private static string? ProblemOfOrder(ScenarioOptions scenario, string factory, string sku, Addressees addressees)
    {
        if (ProblemOf(EntityKind.Sku, sku, addressees) is { } problem)
        {
            return problem;
        }

        if (!EntityId.TryParse(factory, out var maker) || !EntityId.TryParse(sku, out var wanted))
        {
            return null;
        }

        var (before, first) = (0L, 1L);
        foreach (var group in scenario.Factories)
        {
            if (maker.Number <= before + group.Count)
            {
                first += (maker.Number - before - 1) * group.Skus;
                return wanted.Number >= first && wanted.Number < first + group.Skus ? null
                    : $"{factory} does not make {sku}; its SKUs are {new EntityId(EntityKind.Sku, (int)first)} to {new EntityId(EntityKind.Sku, (int)(first + group.Skus - 1))}";
            }

            before += group.Count;
            first += (long)group.Count * group.Skus;
        }

        return null;
    }
}

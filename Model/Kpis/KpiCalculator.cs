using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>Computes all KPIs of a run in all scopes.</summary>
public static class KpiCalculator
{
    /// <summary>The KPIs by scope: belt, classes, platforms, roles, each in the order of <see cref="KpiCatalog.All"/>.</summary>
    /// <param name="world">The run's world.</param>
    /// <param name="outcome">What the run left behind.</param>
    public static IReadOnlyList<KpiValue> Compute(BeltWorld world, RunOutcome outcome)
        => [.. Scopes(world, outcome).SelectMany(scope => KpiCatalog.All.Select(kpi => new KpiValue(scope.Name, kpi, kpi.ValueIn(scope))))];

    private static IEnumerable<ScopeFigures> Scopes(BeltWorld world, RunOutcome outcome)
    {
        var names = world.Belt.Scopes;
        var everywhere = Enumerable.Range(0, names.Count).ToList();
        var fads = new FadWatch(world, outcome);
        yield return new ScopeFigures(ScopeKind.Belt, "belt", everywhere, outcome, outcome.Entities, fads.Of(_ => true));
        for (var index = 0; index < names.Classes.Count; index++)
        {
            var name = names.Classes[index];
            var homes = names.OfClass(index).ToHashSet();
            yield return new ScopeFigures(ScopeKind.Class, "class/" + name, homes, outcome, Within(world, outcome, homes), fads.Of(factory => factory.ClassName == name));
        }

        for (var index = 0; index < names.Platforms.Count; index++)
        {
            var homes = names.OfPlatform(index).ToHashSet();
            yield return new ScopeFigures(ScopeKind.Platform, "platform/" + names.Platforms[index], homes, outcome, Within(world, outcome, homes), fads.Of(_ => false));
        }

        foreach (var (name, kind) in Roles.All)
        {
            yield return new ScopeFigures(
                ScopeKind.Role,
                "role/" + name,
                everywhere,
                outcome,
                [.. outcome.Entities.Where(row => row.Entity.Kind == kind)],
                fads.Of(_ => false));
        }
    }

    private static List<EntityRow> Within(BeltWorld world, RunOutcome outcome, HashSet<int> homes)
        => [.. outcome.Entities.Where(row => homes.Contains(world.Directory.ScopeOf(row.Entity)))];
}

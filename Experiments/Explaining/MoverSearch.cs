using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>
/// Who and what moved in a step. Of entities the largest of each figure are listed; whoever searches among hundreds finds some by
/// chance, so p is corrected for all that were searched.
/// </summary>
internal sealed class MoverSearch
{
    /// <summary>Entities that are listed per figure.</summary>
    public const int MostListed = 3;

    // Where a step may show: stock-outs, making and planning, designs, money. Others say the same in other words.
    private static readonly string[] Mechanisms =
    [
        "lostSalesUnits", "wantsServed", "orderToShipHoursMean", "planError", "inventoryTurns", "deadStockShare", "capacityUse",
        "redesigns", "tasteGap", "hotItemResponseHours", "returnRate", "profit",
    ];

    private readonly RungValues values;
    private readonly List<(string Who, KpiDefinition Kpi)> scopes;
    private readonly List<(EntityMeasure Measure, List<string> Entities)> entities;

    /// <summary>Looks up whose figures there are.</summary>
    public MoverSearch(RungValues values)
    {
        this.values = values;
        var keys = values.Keys.ToList();
        scopes = [.. from kpi in Mechanisms
                     from key in keys
                     where key.Figure == kpi && (key.Who == "belt" || key.Who.StartsWith("class/", StringComparison.Ordinal) || key.Who.StartsWith("role/", StringComparison.Ordinal))
                     select (key.Who, KpiCatalog.All.First(item => item.Id == kpi))];
        entities = [.. EntityFigures.All.Select(measure => (
            measure, keys.Where(key => key.Figure == measure.Id && KindOf(key.Who) == measure.Kind).Select(key => key.Who).ToList()))];
    }

    /// <summary>KPIs of the belt, its classes and roles that a step changed in any replication.</summary>
    public IReadOnlyList<Mover> Scopes(ExplainStep step)
        => Corrected([.. scopes.Select(scope => MoverOf(step, scope.Who, scope.Kpi.Id, scope.Kpi.Unit)).OfType<Mover>()]);

    /// <summary>The entities that a step moved most, figure by figure.</summary>
    public IReadOnlyList<Mover> Entities(ExplainStep step)
        => [.. entities.SelectMany(item => Corrected([.. item.Entities.Select(entity => MoverOf(step, entity, item.Measure.Id, item.Measure.Unit)).OfType<Mover>()])
            .OrderByDescending(mover => Math.Abs(mover.Difference.Mean)).ThenBy(mover => mover.Who, StringComparer.Ordinal)
            .Take(MostListed)
            .Select((mover, place) => mover with { Rank = place + 1 }))];

    private Mover? MoverOf(ExplainStep step, string who, string figure, string unit)
        => values.Of(who, figure, step) is { Kind: not DifferenceKind.Identical } difference ? new Mover(step, who, figure, unit, difference) { Among = 0 } : null;

    private static List<Mover> Corrected(List<Mover> movers)
    {
        var corrected = Holm.Adjust([.. movers.Select(mover => mover.Difference.PValue)]);
        return [.. movers.Select((mover, index) => mover with { Among = movers.Count, PHolm = corrected[index] })];
    }

    private static EntityKind KindOf(string who) => EntityId.TryParse(who, out var id) ? id.Kind : EntityKind.None;
}

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>A factory with a lead time under base stock: the textbook's trace, level, cost and fill rate.</summary>
public sealed class BaseStockCase : ValidationCase
{
    private static readonly int[] TraceOrders = [12, 6, 11, 14];
    private static readonly int[] TraceLevels = [1, 7, 2, -1];

    /// <inheritdoc/>
    public override string Name => "base-stock";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } = [.. NewsvendorStage.Parameters, CaseParameter.Whole("lead", 4, 0, 30)];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run) => Trace(run).Concat(BaseStockRun.Lines(Name, run, run.Settings.Whole("lead")));

    // Snyder and Shen: S = 13, and what was ordered by day is replaced over night. It is the same whatever the parameters are.
    private static IEnumerable<ValidationLine> Trace(CaseRun run)
    {
        var levels = new List<int>();
        var stage = new Stage { Rule = "base-stock(13)", StartUnits = 13, Orders = StageBelt.Given([.. TraceOrders]) };
        var watch = new StageWatch((_, lines) => levels.Add(StageWatch.InventoryLevel(lines[0])));
        ReducedBelt.Live(run, StageBelt.Of([stage], TraceOrders.Length), seed: 1, watch);
        return levels.Select((level, day) => run.Deterministic($"inventoryLevel.{day + 1}", level, TraceLevels[day], digits: 0));
    }
}

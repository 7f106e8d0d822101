namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>A factory under base stock, whose customers order once a day: the textbook's trace.</summary>
public sealed class BaseStockCase : ValidationCase
{
    private static readonly int[] TraceOrders = [12, 6, 11, 14];
    private static readonly int[] TraceLevels = [1, 7, 2, -1];

    /// <inheritdoc/>
    public override string Name => "base-stock";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } = [];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run) => Trace(run);

    // Snyder and Shen: S = 13, and what was ordered by day is replaced over night.
    private static IEnumerable<ValidationLine> Trace(CaseRun run)
    {
        var levels = new List<int>();
        var chain = new StageChain().Add(0, new GivenLevel(13), "startStockUnits: 13");
        ReducedBelt.Live(run, chain.Build(TraceOrders.Length, [.. TraceOrders]), seed: 1, new StageDay((_, factories) => levels.Add(StageDay.InventoryLevel(factories[0]))));
        return levels.Select((level, day) => run.Deterministic($"inventoryLevel.{day + 1}", level, TraceLevels[day], digits: 0));
    }
}

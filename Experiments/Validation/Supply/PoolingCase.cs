namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>
/// Places with a stock each, and the same places ordering of one stock (Eppen 1979): shops that stock nothing pass every order on to the
/// factory behind them, in whose book all of them meet.
/// </summary>
public sealed class PoolingCase : ValidationCase
{
    private const int Days = 200;
    private const int Warmup = 5;
    private const int AfterTheCustomers = 19;

    /// <inheritdoc/>
    public override string Name => "pooling";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
        [.. NewsvendorStage.Parameters, CaseParameter.Whole("places", 9, 1, 30), CaseParameter.Number("correlation", 0, 0, 1)];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Quick => [[], ["correlation=0.5"]];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        NewsvendorStage.Require(Name, run.Settings);
        var one = NormalStock.Cost(run.Settings.Number("holding"), run.Settings.Number("penalty"), run.Settings.Number("deviation"));
        double?[] expected = [run.Settings.Whole("places") * one, Spread(run.Settings) * one];
        var means = Replications.Until(run, expected, seed => [Live(run, seed, isPooled: false), Live(run, seed, isPooled: true)]);
        yield return run.Stochastic("separateCost", means[0], expected[0]);
        yield return run.Stochastic("pooledCost", means[1], expected[1]);
    }

    // The deviation of the sum, in deviations of one place.
    private static double Spread(CaseSettings settings)
    {
        var places = settings.Whole("places");
        return Math.Sqrt(places + (places * (places - 1) * settings.Number("correlation")));
    }

    /// <summary>Cost per day of all places together.</summary>
    internal static RunValue Live(CaseRun run, ulong seed, bool isPooled)
    {
        var settings = run.Settings;
        var (holding, penalty) = (settings.Number("holding"), settings.Number("penalty"));
        var stages = Enumerable.Range(1, settings.Whole("places")).Select(place => Place(settings, seed, place, isPooled)).ToList();
        if (isPooled)
        {
            stages.Add(NewsvendorStage.Of(settings, 0, settings.Number("mean") * stages.Count, settings.Number("deviation") * Spread(settings)));
        }

        double cost = 0;
        var watch = new StageWatch((day, lines) => cost += day < Warmup
            ? 0
            : (isPooled ? lines.Skip(lines.Count - 1) : lines).Sum(line => StageWatch.Charge(StageWatch.InventoryLevel(line), holding, penalty)));
        ReducedBelt.Live(run, NewsvendorStage.Belt(stages, Days, Warmup), seed, watch);
        return new RunValue(cost, Days);
    }

    private static Stage Place(CaseSettings settings, ulong seed, int place, bool isPooled)
    {
        var scaled = settings.Number("mean") * StageBelt.Scale;
        var orders = DemandSeries.Normal(seed, place, Warmup + Days, scaled, settings.Number("deviation") * StageBelt.Scale, settings.Number("correlation"));
        var stage = isPooled
            ? new Stage { Rule = "base-stock(0)", OrderAt = AfterTheCustomers, Supplier = settings.Whole("places") + 1 }
            : NewsvendorStage.Of(settings, 0, settings.Number("mean"), settings.Number("deviation"));
        return stage with { Orders = StageBelt.Given(orders) };
    }
}

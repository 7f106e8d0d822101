using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>
/// Factories in a row under echelon base stock (Clark and Scarf; Snyder and Shen, example 6.1). Where echelon levels rise from the customer
/// up, each stage keeps the difference to the next one's as a base stock of its own, which orders the same.
/// </summary>
/// <remarks>
/// The day: from 0:00 on the stages order, the customer's own first, each knowing the order before it; at 10:00 they ship, at
/// 18:00 customers order; goods are there in the last hour of the day that the lead names, too late to go on at once, and just before the classic
/// charges - before goods of the next order leave, so that those under way are charged at the sender's cost.
/// </remarks>
public sealed class SerialSystemCase : ValidationCase
{
    private const int Days = 250;

    // For the parameters of the example; the grid gives it to three digits.
    private const double Published = 47.6687;
    private const double HoursPerDay = 24;
    private const double CourierAt = 10;
    private const double GoodsAt = 22;

    // Hours are rounded up.
    private const double Rounding = 0.01;

    /// <inheritdoc/>
    public override string Name => "serial-system";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Numbers("holding", "3,2,2", 0, 1000, SerialCost.MostStages),
        CaseParameter.Numbers("leads", "1,1,2", 1, 10, SerialCost.MostStages),
        CaseParameter.Numbers("levels", "6.514,12.012,22.7", 0, 10000, SerialCost.MostStages),
        CaseParameter.Number("penalty", 37.12, 0.01, 10000),
        CaseParameter.Number("mean", 5, 1, 100),
        CaseParameter.Number("deviation", 1, 0.05, 25),
    ];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        Require(run.Settings);
        double? expected = run.Settings.Changes.Length == 0 ? Published : SerialCost.Of(run.Settings);
        var mean = Replications.Until(run, [expected], seed => [Live(run, seed)])[0];
        yield return run.Stochastic("costPerPeriod", mean, expected);
    }

    private void Require(CaseSettings settings)
    {
        var levels = settings.Numbers("levels");
        var isRising = levels.Zip(levels.Skip(1)).All(pair => pair.First <= pair.Second);
        if (!isRising)
        {
            throw new CaseFaultException(CaseFault.OutOfRange, "levels=" + string.Join(',', levels.Select(level => FormattableString.Invariant($"{level}"))), ["levels that rise from the customer up"]) { Case = Name };
        }

        var counts = new[] { levels.Length, settings.Numbers("holding").Length, settings.Numbers("leads").Length };
        if (counts.Distinct().Count() > 1)
        {
            throw new CaseFaultException(CaseFault.OutOfRange, "holding, leads, levels", ["lists of the same length, a number for each stage"]) { Case = Name };
        }

        NewsvendorStage.Require(Name, settings);
    }

    private static RunValue Live(CaseRun run, ulong seed)
    {
        var settings = run.Settings;
        var warmup = 10 * (int)settings.Numbers("leads").Sum();
        var count = settings.Numbers("levels").Length;
        var orders = DemandSeries.Normal(seed, warmup + Days, settings.Number("mean") * StageBelt.Scale, settings.Number("deviation") * StageBelt.Scale);
        var stages = Enumerable.Range(0, count).Select(index => StageOf(settings, index) with { Orders = index == 0 ? StageBelt.Given(orders) : null }).ToList();
        double cost = 0;
        var watch = new StageWatch((day, lines) => cost += day < warmup ? 0 : CostOf(settings, lines));
        ReducedBelt.Live(run, StageBelt.Of(stages, Days, warmup), seed, watch);
        return new RunValue(cost, Days);
    }

    private static Stage StageOf(CaseSettings settings, int index)
    {
        var levels = settings.Numbers("levels");
        var isLast = index == levels.Length - 1;
        var own = (levels[index] - (index == 0 ? 0 : levels[index - 1])) * StageBelt.Scale;
        return new Stage
        {
            LeadDays = settings.Numbers("leads")[index] - 1 + ((GoodsAt - Rounding - (isLast ? index : CourierAt)) / HoursPerDay),
            Rule = FormattableString.Invariant($"base-stock({Math.Round(own)})"),
            OrderAt = index,
            StartUnits = (long)Math.Round(own),
            Supplier = isLast ? 0 : index + 2,
        };
    }

    private static double CostOf(CaseSettings settings, IReadOnlyList<ProductLine> lines)
    {
        var echelon = settings.Numbers("holding");
        double local = 0;
        double cost = 0;
        for (var stage = lines.Count - 1; stage >= 0; stage--)
        {
            // What its supplier has shipped and has not arrived is charged as the supplier's; outside is nobody's.
            var underWay = stage == lines.Count - 1 ? 0 : lines[stage].PipelineUnits - lines[stage + 1].Orders.OpenUnits;
            cost += local * underWay;
            local += echelon[stage];
            cost += stage == 0 ? 0 : local * lines[stage].Stock.Units;
        }

        // Goods that came in the evening serve those who wait for them, though no courier has called yet.
        return (cost / StageBelt.Scale) + StageWatch.Charge(StageWatch.InventoryLevel(lines[0]), local, settings.Number("penalty"));
    }
}

using System.Globalization;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>
/// The beer game (Sterman 1989): four factories in a row, two weeks for an order and two for the goods, ordering by anchoring and adjusting.
/// A week is a day of ours.
/// </summary>
/// <remarks>
/// Of a week the order comes last, at midnight. Orders travel for 42 hours and goods for 47, an hour before they are in stock: the supplier ships
/// on the second day after the order, and the goods are there just before the customer's orders of the fourth. A prelude in which everybody orders 4 fills the pipelines;
/// until the first orders of the customer arrive, outsiders take 4 of each supplier.
/// </remarks>
public sealed class BeerGameCase : ValidationCase
{
    private const int Stages = 4;
    private const int Prelude = 3;
    private const double Before = 4;
    private const double After = 8;
    private const int RaisedAfter = 4;
    private const double StartStock = 12;
    private const double Holding = 0.5;
    private const double Penalty = 1;
    private const double GoodsDays = 1.95;
    private const double ProductionDays = 2.7;
    private const int OrderHours = 42;

    private static readonly double[] Benchmark = [46, 50, 54, 54];

    /// <inheritdoc/>
    public override string Name => "beer-game";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Number("theta", 0, 0, 1),
        CaseParameter.Number("alpha", 1, 0, 1),
        CaseParameter.Number("beta", 1, 0, 1),
        CaseParameter.Numbers("targets", "28,28,28,20", 0, 1000, Stages),
        CaseParameter.Number("target", 0, 0, 1000),
        CaseParameter.Whole("forcedWeeks", 4, 0, 100),
        CaseParameter.Whole("weeks", 36, 1, 100),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Long => [[], ["theta=0.36", "alpha=0.26", "beta=0.34", "target=17"]];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        var settings = run.Settings;
        var weeks = settings.Whole("weeks");
        var costs = new double[Stages];
        var watch = new StageWatch((day, lines) =>
        {
            for (var stage = 0; stage < Stages && day >= Prelude; stage++)
            {
                // A stock and a backlog at once: goods may lie in stock until the next courier.
                costs[stage] += ((Holding * lines[stage].Stock.Units) + (Penalty * lines[stage].Orders.OpenUnits)) / StageBelt.Scale;
            }
        });
        var rules = Rules(settings);
        ReducedBelt.Live(run, StageBelt.Of([.. Enumerable.Range(1, Stages).Select(number => StageOf(settings, number))], Prelude + weeks, rules: rules), seed: 1, watch);
        var isBenchmark = settings.Changes.Length == 0;
        for (var stage = 0; stage < Stages; stage++)
        {
            yield return run.Deterministic(string.Create(CultureInfo.InvariantCulture, $"cost.{stage + 1}"), costs[stage], isBenchmark ? Benchmark[stage] : null, digits: 2);
        }

        yield return run.Deterministic("totalCost", costs.Sum(), isBenchmark ? Benchmark.Sum() : null, digits: 2);
    }

    // The order of week w is placed on day Prelude + w, in its first hour.
    private static RuleBook Rules(CaseSettings settings)
    {
        var targets = settings.Numbers("targets");
        var rules = RuleBook.Standard;
        for (var stage = 0; stage < Stages; stage++)
        {
            var target = settings.Number("target") is > 0 and var one ? one : targets[Math.Min(stage, targets.Length - 1)];
            var anchoring = new Anchoring(target * StageBelt.Scale, settings.Number("alpha"), settings.Number("beta"));
            rules = rules.With($"stage{stage + 1}", new ForcedFirst(anchoring, Prelude + settings.Whole("forcedWeeks"), Before * StageBelt.Scale));
        }

        return rules;
    }

    private static Stage StageOf(CaseSettings settings, int number)
    {
        var isLast = number == Stages;

        // Goods take two weeks to make, and three or four from the order; what is shipped meanwhile must have been there.
        var awaited = isLast ? 2 : Prelude;
        return new Stage
        {
            LeadDays = isLast ? ProductionDays : GoodsDays,
            OrderHours = OrderHours,
            Rule = $"stage{number}",
            OrderAt = 0,
            StartUnits = (long)((StartStock + (Before * awaited)) * StageBelt.Scale),
            ForecastPerDay = Before * StageBelt.Scale,
            Smoothing = settings.Number("theta"),
            Supplier = isLast ? 0 : number + 1,
            Orders = StageBelt.Given([.. number == 1 ? Customer(settings.Whole("weeks")) : [(int)(Before * StageBelt.Scale)]]),
        };
    }

    private static IEnumerable<int> Customer(int weeks)
        => Enumerable.Range(0, Prelude + weeks).Select(day => (int)((day < Prelude + RaisedAfter ? Before : After) * StageBelt.Scale));

    /// <summary>Everybody orders the same for some days, then as a rule says.</summary>
    private sealed class ForcedFirst(IOrderUpToRule then, int lastDay, double units) : IOrderUpToRule
    {
        public OrderUpToLevel Decide(in OrderUpToCase facts)
            => facts.Day <= lastDay ? new OrderUpToLevel(facts.PositionUnits + units, "forced") : then.Decide(facts);
    }
}

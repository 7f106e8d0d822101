using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs.Decisions;

namespace OrleansIndustrialBelt.Experiments.Validation.Hub;

/// <summary>The hub's program as Dantzig's transport problem: makers are plants, cells of need are markets, lanes cost freight.</summary>
public sealed class TransportCase : ValidationCase
{
    // A thousandth of a case is the smallest amount, a millionth of a thousand dollars the smallest cost of a case.
    private const int UnitsPerCase = 1_000;
    private const double CostPerThousandDollars = 1e6;
    private const int MilesPerRate = 1_000;

    /// <inheritdoc/>
    public override string Name => "transport";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Numbers("capacity", "350,600", 0, 1e5, 2),
        CaseParameter.Numbers("need", "325,300,275", 0, 1e5, 10),
        CaseParameter.Numbers("thousandMiles", "2.5,1.7,1.8,2.5,1.8,1.4", 0, 100, 20),
        CaseParameter.Number("freight", 90, 0, 1e4),
    ];

    /// <summary>The hub's program; tests put another in its place.</summary>
    internal Func<AllocationProblem, AllocationPlan?> Solve { get; init; } = AllocationProgram.Solve;

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        var capacity = run.Settings.Numbers("capacity");
        var need = run.Settings.Numbers("need");
        var miles = run.Settings.Numbers("thousandMiles");
        if (miles.Length != capacity.Length * need.Length)
        {
            var count = (capacity.Length * need.Length).ToString(CultureInfo.InvariantCulture);
            throw new CaseFaultException(CaseFault.OutOfRange, $"thousandMiles={string.Join(',', miles)}", [$"{count} x 0..100"]) { Case = Name };
        }

        double[] costs = [.. miles.Select(item => item * run.Settings.Number("freight") / MilesPerRate)];
        var expected = TransportFormula.Cheapest(capacity, need, costs);
        var plan = Solve(Problem(capacity, need, costs)) ?? throw new InvalidOperationException("The numbers are too large for the hub's program.");
        yield return run.Formula("freightCost", plan.Cost / (UnitsPerCase * CostPerThousandDollars), expected, digits: 3);
        yield return run.Formula("unmet", plan.Unmet.Sum(item => item.Units) / (double)UnitsPerCase, Math.Max(0, need.Sum() - capacity.Sum()), digits: 3);
    }

    // All a plant can make is its usual part, so that no unit is dearer than its freight.
    private static AllocationProblem Problem(double[] capacity, double[] need, double[] costs)
    {
        var plants = Enumerable.Range(0, capacity.Length).ToList();
        var markets = Enumerable.Range(0, need.Length).ToList();
        long[] lanes = [.. costs.Select(cost => (long)Math.Round(cost * CostPerThousandDollars))];
        return new AllocationProblem(
            plants.ConvertAll(plant => new Maker(Id(plant), Units(capacity[plant]))),
            plants.ConvertAll(plant => new Assortment(Id(plant), 0, Units(capacity[plant]), 1)),
            markets.ConvertAll(market => new NeedCell(market, 0, Units(need[market]), (2 * lanes.Max()) + 1)),
            [.. plants.SelectMany(plant => markets.Select(market => new Lane(Id(plant), market, lanes[(plant * need.Length) + market])))]);
    }

    private static EntityId Id(int plant) => new(EntityKind.Factory, plant + 1);

    private static long Units(double cases) => (long)Math.Round(cases * UnitsPerCase);
}

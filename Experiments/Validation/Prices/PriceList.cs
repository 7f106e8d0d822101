using System.Globalization;
using System.Text;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Experiments.Validation.Prices;

/// <summary>Factories that sell the same goods at other list prices for a day, each to shoppers of its own, and make what they sold.</summary>
/// <param name="run">The run of the case.</param>
internal sealed class PriceList(CaseRun run)
{
    // A unit of the classic in units of ours.
    private const double UnitsPerUnit = 10_000;

    // Money of the classic in fen: prices are exact to its fourth decimal.
    private const double FenPerMoney = 10_000;
    private const double FenPerCny = 100;
    private const double CnyPerMoney = FenPerMoney / FenPerCny;

    private double Choke => run.Settings.Number("choke");

    private double UnitCost => run.Settings.Number("cost");

    /// <summary>What became of each price: units sold and what seller and platform earned, in units and money of the classic.</summary>
    public IReadOnlyList<Sale> Sell(params IReadOnlyList<double> prices)
    {
        var scenario = Scenario([.. prices.Select(price => price * CnyPerMoney)]);
        run.Bend?.Invoke(scenario);
        var world = new BeltWorld(scenario);
        var engine = new LocalEngine(world.Directory, id => id.Kind == EntityKind.Room ? new Shoppers(world.Belt.RoomOf(id), 1, Demand) : world.Create(id), world.Plan, partitionCount: 1, threads: 1);
        engine.LiveUntil(world.Plan.End);
        var income = engine.Entities.OfType<Platform>().Single().Book.CashFen;
        var factories = engine.Entities.OfType<Factory>().ToList();
        return factories.ConvertAll(factory => new Sale(
            factory.ProductLines[0].Orders.OrderedUnits / UnitsPerUnit,
            factory.Book.CashFen / FenPerMoney / UnitsPerUnit,
            income / FenPerMoney / UnitsPerUnit / factories.Count));
    }

    private int Demand(long priceFen) => (int)Math.Round(Math.Max(0, Choke - (priceFen / FenPerMoney)) * UnitsPerUnit);

    private ScenarioOptions Scenario(IReadOnlyList<double> pricesCny)
    {
        var classes = new StringBuilder();
        var factories = new StringBuilder();
        for (var i = 0; i < pricesCny.Count; i++)
        {
            classes.AppendLine(CultureInfo.InvariantCulture, $"  price{i}: {{content: {{team: false}}, store: {{shelfShare: 0}}, costs: {{materialShare: {UnitCost * CnyPerMoney / pricesCny[i]}, labourShare: 0, fixedCnyPerDay: 0, changeoverCnyPerHour: 0}}, production: {{lineCount: 1, minimumBatch: 1, changeoverHours: 0, materialLeadDays: 0, plannedQueueDays: 0, finishingDays: 0, jobSplitDays: 100, defectShare: 0, inspectionHoursPerThousand: 0, presaleDays: 4, replanHour: 8}}}}");
            factories.AppendLine(CultureInfo.InvariantCulture, $"  - {{class: price{i}, skus: 1, rooms: 1, capacityPerDay: 1e9, designs: [{{category: goods, priceCny: {pricesCny[i]}, startStockUnits: 0, startForecastPerDay: {Choke * UnitsPerUnit}}}]}}");
        }

        return ReducedBelt.Read(
            string.Create(CultureInfo.InvariantCulture, $$"""
            run: {days: 2, warmupDays: 0}
            money: {shippingCny: 0, holdingSharePerYear: 0}
            categories: [{id: goods, needPerSegmentDay: 0}]
            platforms: [{id: feed, commissionShare: {{run.Settings.Number("commission")}}, paymentFeeShare: 0}]
            segments: [{id: people, platform: feed, population: 100000000}]
            classes:
            {{classes}}factories:
            {{factories}}knobs:
              belt: {shelfShare: 0, redesign: none, orderUpToRule: toOrder}
            """),
            RuleBook.Standard.With("toOrder", new BaseStock(0)));
    }
}

/// <summary>What came of a price.</summary>
/// <param name="Units">Units sold.</param>
/// <param name="Seller">Cash of the seller.</param>
/// <param name="Platform">Cash of the platform, per seller.</param>
internal readonly record struct Sale(double Units, double Seller, double Platform);

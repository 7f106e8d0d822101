using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Scenarios.Population.Start;

/// <summary>
/// Rates at which the belt would sell if every hour were a mean hour: pools in equilibrium, feeds shared equally, designs as
/// they are, tastes at their centres. They fill pipelines and pools at hour 0 and are used for nothing else.
/// </summary>
internal sealed class PlanRates
{
    private const double StartRating = 0.7;
    private readonly Belt belt;
    private readonly ScenarioOptions scenario;
    private readonly Exposures exposures;
    private readonly double meanPopulation;
    private readonly double[] roomUnits;
    private readonly double[] shelfUnits;
    private readonly PoolRates[] pools;
    private readonly Dictionary<EntityId, List<(EntityId Room, double[] Units)>> byRoom = [];

    private PlanRates(Belt belt, NaturePath nature)
    {
        this.belt = belt;
        scenario = belt.Scenario;
        exposures = new Exposures(belt, nature);
        meanPopulation = (double)belt.Society.Segments.Sum(segment => (long)segment.Population) / belt.Society.Segments.Count;
        roomUnits = new double[belt.Skus.Count];
        shelfUnits = new double[belt.Skus.Count];
        pools = new PoolRates[belt.Society.Segments.Count * belt.CategoryCount];
    }

    /// <summary>Computes the rates of a belt.</summary>
    public static PlanRates Of(Belt belt, NaturePath nature)
    {
        var rates = new PlanRates(belt, nature);
        var shelves = ShelfBlock.AllOf(belt);
        for (var segment = 0; segment < belt.Society.Segments.Count; segment++)
        {
            for (var category = 0; category < belt.CategoryCount; category++)
            {
                rates.Settle(segment, category, shelves.Where(block => block.Category == category));
            }
        }

        return rates;
    }

    /// <summary>Units of a SKU that rooms sell per day.</summary>
    public double RoomUnits(EntityId sku) => roomUnits[sku.Number - 1];

    /// <summary>Units of a SKU that shelves sell per day.</summary>
    public double ShelfUnits(EntityId sku) => shelfUnits[sku.Number - 1];

    /// <summary>How people of a segment flow through their need in a category.</summary>
    public PoolRates Pool(int segment, int category) => pools[(segment * belt.CategoryCount) + category];

    /// <summary>Units of a SKU per room and day, by the room's segments.</summary>
    public IReadOnlyList<(EntityId Room, double[] Units)> ByRoom(EntityId sku) => byRoom.GetValueOrDefault(sku) ?? [];

    // Hazards of one ready person per day: to buy here or there, or to give up. Their shares of the flow are the sales.
    private void Settle(int segment, int category, IEnumerable<ShelfBlock> shelves)
    {
        var options = belt.Society.Segments[segment];
        var hazards = new List<(EntityId Sku, EntityId Room, double Rate)>();
        foreach (var room in belt.Rooms.Where(room => room.Platform.Number - 1 == belt.Society.PlatformOf[segment]))
        {
            AddRoom(hazards, room, segment, category);
        }

        AddShelves(hazards, shelves, segment);
        var buying = 0.0;
        foreach (var hazard in hazards)
        {
            buying += hazard.Rate;
        }

        var flow = Flow(scenario.Categories[category], options, options.Population / meanPopulation, buying);
        var leaving = Math.Max(1e-9, buying + scenario.Categories[category].GiveUpPerDay);
        pools[(segment * belt.CategoryCount) + category] = new PoolRates(flow, flow * buying / leaving, leaving);
        foreach (var (sku, room, rate) in hazards)
        {
            Book(sku, room, segment, flow * rate / leaving);
        }
    }

    // Those who own, are aware or ready are not there to become aware: a steady flow leaves the pool that much smaller.
    private static double Flow(CategoryOptions category, SegmentOptions segment, double size, double buying)
    {
        var leaving = Math.Max(1e-9, buying + category.GiveUpPerDay);
        var awayDays = (buying / leaving * category.PurchaseCycleDays) + (category.InterestLagHours / Calendar.HoursPerDay) + (1 / leaving);
        var need = category.NeedPerSegmentDay * segment.NeedFactor * size;
        return need / (1 + (need * awayDays / segment.Population));
    }

    private void AddRoom(List<(EntityId Sku, EntityId Room, double Rate)> hazards, RoomProfile room, int segment, int category)
    {
        var lines = room.Roster.Where(entry => entry.Category == category).ToList();
        var offered = exposures.Of(room, segment);
        if (lines.Count == 0 || offered <= 0)
        {
            return;
        }

        var attention = Math.Min(1.0, (double)room.SkusPerShow / room.Roster.Count) * room.ConversionFactor;
        var chances = Chances(lines.ConvertAll(entry => (belt.SkuOf(entry.Sku), entry.DiscountShare)), segment, attention, room.Trust);
        var people = belt.Society.Segments[segment].Population;
        var options = belt.PlatformOf(room.Platform).Options;
        for (var i = 0; i < lines.Count; i++)
        {
            hazards.Add((lines[i].Sku, room.Id, options.RecommendedTargeting * offered / people * chances[i]));
        }
    }

    private void AddShelves(List<(EntityId Sku, EntityId Room, double Rate)> hazards, IEnumerable<ShelfBlock> shelves, int segment)
    {
        foreach (var block in shelves)
        {
            var chances = Chances([.. block.Skus.Select(sku => (belt.SkuOf(sku), 0.0))], segment, 1, 0, scenario.Wholesale.PromiseDays);
            for (var i = 0; i < chances.Length; i++)
            {
                hazards.Add((block.Skus[i], EntityId.None, block.VisitProbability * chances[i]));
            }
        }
    }

    private double[] Chances(List<(SkuProfile Sku, double Discount)> options, int segment, double attention, double trust, double? promiseDays = null)
    {
        var utilities = new double[options.Count];
        var weights = new double[options.Count];
        for (var i = 0; i < options.Count; i++)
        {
            var sku = options[i].Sku;
            utilities[i] = Choice.Utility(
                scenario.Choice,
                belt.Society.Segments[segment],
                trust,
                StartRating,
                sku.ListPriceFen / 100.0 * (1 - options[i].Discount),
                belt.Society.SquaredDistanceToCentre(sku.Design, segment),
                promiseDays ?? belt.FactoryOf(sku.Factory).Class.Production.PromiseDays,
                buzz: 0,
                loyal: false);
            weights[i] = attention;
        }

        var chances = new double[options.Count];
        Choice.Probabilities(utilities, weights, chances);
        return chances;
    }

    private void Book(EntityId sku, EntityId room, int segment, double units)
    {
        if (room == EntityId.None)
        {
            shelfUnits[sku.Number - 1] += units;
            return;
        }

        roomUnits[sku.Number - 1] += units;
        var rooms = byRoom.TryGetValue(sku, out var known) ? known : byRoom[sku] = [];
        var platform = belt.Society.PlatformOf[segment];
        if (rooms.FindIndex(item => item.Room == room) is var index && index < 0)
        {
            rooms.Add((room, new double[belt.Society.CountOn[platform]]));
            index = rooms.Count - 1;
        }

        rooms[index].Units[segment - belt.Society.FirstOn[platform]] += units;
    }
}

using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Interventions;

/// <summary>Each event does what it says, in belts whose every hour adds up.</summary>
public sealed class EventTests
{
    private const int Days = 6;
    private static readonly BeltRecipe Recipe = BeltRecipe.Plain with { Days = Days };
    private static readonly Lazy<RunOutcome> Plain = new(() => Changes.Live(Recipe.Scenario()));

    [Fact]
    public void A_closed_factory_sells_and_releases_nothing_until_it_opens()
    {
        var days = PerDay(Happens(new() { At = "day 3", Until = "day 5", Event = "closeFactory", Factory = "factory/*" }));

        Assert.Equal(0, days[2][Metric.RoomOrderedUnits] + days[3][Metric.RoomOrderedUnits]);
        Assert.Equal(0, days[2][Metric.FactoryReleasedUnits] + days[3][Metric.FactoryReleasedUnits]);
        Assert.True(days[2][Metric.FactoryMadeUnits] > 0, "jobs on the lines are finished");
        Assert.True(days[1][Metric.RoomOrderedUnits] > 0 && days[4][Metric.RoomOrderedUnits] > 0 && days[4][Metric.FactoryReleasedUnits] > 0);
    }

    [Fact]
    public void One_closed_factory_leaves_the_others_open()
    {
        var outcome = Happens(new() { At = "day 1", Event = "closeFactory", Factory = "f1" });

        Assert.Equal(0, OfEntity(outcome, EntityKind.Factory, 2, Metric.FactoryBookedUnits));
        Assert.True(OfEntity(outcome, EntityKind.Factory, 3, Metric.FactoryBookedUnits) > 0);
    }

    [Fact]
    public void A_banned_host_is_off_the_air_at_once_and_the_other_is_not()
    {
        var outcome = Happens(new() { At = "day 1", Event = "banInfluencer", Influencer = "influencer/0001" });
        var rooms = new BeltWorld(Recipe.Scenario()).Belt.Influencers;

        Assert.Equal(0, OfEntity(outcome, EntityKind.Room, rooms[0].Rooms[0].Number, Metric.RoomLiveHours));
        Assert.True(OfEntity(Plain.Value, EntityKind.Room, rooms[0].Rooms[0].Number, Metric.RoomLiveHours) > 0);
        Assert.True(OfEntity(outcome, EntityKind.Room, rooms[1].Rooms[0].Number, Metric.RoomLiveHours) > 0);
    }

    [Fact]
    public void A_room_closed_while_on_air_pays_for_its_last_hours_and_opens_again()
    {
        var world = new BeltWorld(Recipe.Scenario());
        var room = world.Belt.Rooms.First(item => item.IsStoreRoom && item.OnAir.Contains(true));
        var first = Enumerable.Range(24, 24).First(hour => room.OnAir[hour] && room.OnAir[hour + 1]);
        var at = $"day 2 {first - 24 + 1:00}:00";
        var outcome = Happens(Changes.Set(at, $"{room.Id}.closed", "true", until: "day 4"));

        // A show takes two hours of preparation, after the start as after the closure; what was prepared for the closure is not held.
        var held = Enumerable.Range(2, first + 1 - 2).Concat(Enumerable.Range(72 + 2, (Days * 24) - 74)).Where(hour => room.OnAir[hour]).ToList();
        var hours = OfEntity(outcome, EntityKind.Room, room.Id.Number, Metric.RoomLiveHours);
        Assert.Equal(held.Count, hours);

        // Hours are paid for at the end of the next 03:00.
        var unpaid = held.Count(hour => hour > ((Days - 1) * 24) + 3);
        Assert.Equal((hours - unpaid) * room.WageFenPerHour, OfEntity(outcome, EntityKind.Room, room.Id.Number, Metric.RoomWageCostFen));
    }

    [Fact]
    public void A_material_stop_starts_no_job_whose_material_was_due_in_it_and_it_comes_after()
    {
        var stopped = StartsOfMaterialDueFromDay2(Changes.With(Recipe, new InterventionOptions { At = "day 2", Until = "day 4", Event = "materialStop" }));
        var plain = StartsOfMaterialDueFromDay2(Recipe.Scenario());

        Assert.InRange(plain.Min(), 24, 47);
        Assert.InRange(stopped.Min(), 72, 95);
    }

    [Fact]
    public void Doubled_prices_of_paid_traffic_buy_half_the_views()
    {
        var scenario = Changes.With(Recipe, new InterventionOptions { At = "day 3", Event = "adPriceFactor" });
        var ages = new BeltWorld(scenario).Timeline.Ages;

        Assert.Equal(scenario.Money.ViewsPerAdCny / 2, Assert.Single(ages).Scenario.Money.ViewsPerAdCny);
        Assert.True(Total(Happens(new() { At = "day 1", Event = "adPriceFactor", Factor = 100 }), Metric.RoomViewers) < Total(Plain.Value, Metric.RoomViewers));
        Assert.Equal(Total(Plain.Value, Metric.RoomLiveHours), Total(Happens(new() { At = "day 1", Event = "adPriceFactor", Factor = 100 }), Metric.RoomLiveHours));
    }

    [Fact]
    public void A_hub_that_is_out_sends_no_plan()
    {
        var recipe = Recipe with { Policy = "semi-planned", FirstFactory = "semi-planned" };
        var days = PerDay(Changes.Live(Changes.With(recipe, new InterventionOptions { At = "day 4", Until = "day 6", Event = "hubOutage" })));
        var plain = PerDay(Changes.Live(recipe.Scenario()));

        Assert.Equal([0, 0, 1, 1, 1, 1], plain.Select(day => day[Metric.HubPlansMade]));
        Assert.Equal([0, 0, 1, 0, 0, 1], days.Select(day => day[Metric.HubPlansMade]));
        Assert.Equal(plain.Select((day, index) => day[Metric.HubPlansFailed] + (index is 3 or 4 ? 1 : 0)), days.Select(day => day[Metric.HubPlansFailed]));
    }

    [Fact]
    public void A_subsidy_makes_capacity_and_counts_as_public_cost_in_no_book()
    {
        var scenario = Changes.With(Recipe, new InterventionOptions { At = "day 3", Until = "day 5", Event = "capacitySubsidy", Class = "class0", Factor = 1.5, Cny = 300 });
        var world = new BeltWorld(scenario);
        var outcome = Changes.Live(scenario);
        var capacity = world.Timeline.Ages.Select(age => BeltBuilder.Build(age.Scenario, world.Belt).Factories[0].CapacityPerDay);

        // Two factories of the class, at two midnights within the two days.
        Assert.Equal(2 * 2 * 300_00, Total(outcome, Metric.FactoryPublicFen));
        Assert.Equal([150, 100], capacity);
        Assert.Equal(1200, KpiCalculator.Compute(world, outcome).Single(kpi => kpi.Scope == "belt" && kpi.Definition.Id == "publicCost").Value);
        Assert.Null(KpiCalculator.Compute(new BeltWorld(Recipe.Scenario()), Plain.Value).Single(kpi => kpi.Scope == "belt" && kpi.Definition.Id == "publicCost").Value);
    }

    [Fact]
    public void A_scandal_takes_rating_off_what_buyers_see_and_gives_it_back()
    {
        var scenario = Changes.With(Recipe, new InterventionOptions { At = "day 2", Until = "day 5", Event = "qualityScandal", Factory = "factory/0001", Size = 0.5 });
        var ratings = new List<(int Tick, double Told, double Real)>();
        BeltRecipe.Run(new BeltWorld(scenario), observer: new Watcher((tick, engine) =>
        {
            var sku = engine.Entities.OfType<Model.Skus.Sku>().First();
            ratings.Add((tick, sku.ToldRatingMicro / 1e6, sku.Rating));
        }));

        Assert.Equal(ratings[56].Real - 0.5, ratings[56].Told, 0.000001);
        Assert.Equal(ratings[128].Real, ratings[128].Told, 0.000001);
        Assert.True(Total(Happens(new() { At = "day 1", Event = "qualityScandal", Category = "rods", Size = 1 }), Metric.RoomWantedUnits) < Total(Plain.Value, Metric.RoomWantedUnits));
    }

    [Fact]
    public void Under_a_waiver_only_what_exceeds_the_free_sales_bears_commission_and_the_payment_fee_stays()
    {
        var recipe = Recipe with { Platforms = 1 };
        var scenario = Changes.With(recipe, new InterventionOptions { At = "day 3", Event = "commissionWaiver", Cny = 1e9 });
        var days = PerDay(Changes.Live(scenario));
        var plain = PerDay(Changes.Live(recipe.Scenario()));

        Assert.True(plain[3][Metric.PlatformCommissionIncomeFen] > 0);
        Assert.Equal(plain[1][Metric.PlatformCommissionIncomeFen], days[1][Metric.PlatformCommissionIncomeFen]);
        Assert.Equal(0, days.Skip(3).Sum(day => day[Metric.PlatformCommissionIncomeFen]));
        Assert.Equal(plain[3][Metric.PlatformPaymentFeeIncomeFen], days[3][Metric.PlatformPaymentFeeIncomeFen]);
    }

    [Fact]
    public void A_given_fad_moves_taste_and_need_of_its_day_and_fades()
    {
        var before = new BeltWorld(Recipe.Scenario()).Nature;
        var after = new BeltWorld(Changes.With(
            Recipe,
            new InterventionOptions { At = "day 3", Event = "fad", Category = "rods", Segment = "s1", Attribute = "colour", Size = -2, Lift = 0.5, Days = 1 / Math.Log(2) })).Nature;
        var segment = before.Society.Segments.ToList().FindIndex(item => item.Id == "s1");

        double[] jumps = [.. Enumerable.Range(0, Days).Select(day => after.TasteOf(segment, 0, day)[2] - before.TasteOf(segment, 0, day)[2])];
        double[] expected = [0, 0, -2, -1, -0.5, -0.25];
        Assert.All(expected.Zip(jumps), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
        Assert.Equal(before.AwarenessRate(segment, 0, 47), after.AwarenessRate(segment, 0, 47));
        Assert.True(after.AwarenessRate(segment, 0, 60) > before.AwarenessRate(segment, 0, 60));
        Assert.Equal(before.AwarenessRate(segment, 1, 60), after.AwarenessRate(segment, 1, 60));
        Assert.Equal(before.Fads.Count + 1, after.Fads.Count);
        Assert.Equal(2 * 24, Changes.FirstDifference(Plain.Value, Happens(new() { At = "day 3", Event = "fad", Category = "rods", Attribute = "colour" })), 24.0);
    }

    // Ticks at which a job of an ordinary line was first seen on it although its material was due on day 2 or later.
    private static List<int> StartsOfMaterialDueFromDay2(ScenarioOptions scenario)
    {
        var starts = new List<int>();
        var watch = new Watcher((tick, engine) => starts.AddRange(engine.Entities.OfType<Model.Factories.Factory>()
            .SelectMany(factory => factory.Plant.UnderWay.Jobs)
            .Where(job => job.MaterialTick >= 24 && !job.Express)
            .Select(_ => tick)));
        BeltRecipe.Run(new BeltWorld(scenario), observer: watch);
        Changes.Live(scenario);
        return starts;
    }

    private static RunOutcome Happens(InterventionOptions intervention) => Changes.Live(Changes.With(Recipe, intervention), partitions: 2);

    private static long Total(RunOutcome outcome, Metric metric) => outcome.Days.Sum(day => day.Sums.Total(metric));

    private static long OfEntity(RunOutcome outcome, EntityKind kind, int number, Metric metric)
        => outcome.Entities.FirstOrDefault(row => row.Entity == new EntityId(kind, number))?.Sums[MetricCatalog.IndexWithinKind(metric)] ?? 0;

    private static List<Dictionary<Metric, long>> PerDay(RunOutcome outcome)
        => [.. outcome.Days.Select(day => MetricCatalog.Metrics.ToDictionary(metric => metric, metric => day.Sums.Total(metric)))];

    private sealed class Watcher(Action<int, LocalEngine> look) : IRunObserver
    {
        public void TickClosed(int tick, LocalEngine engine) => look(tick, engine);
    }
}

using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Interventions;

/// <summary>Prices of single SKUs, schedules of single rooms, and factories that are told what to make.</summary>
public sealed class SingleSettingTests
{
    private const int Days = 6;
    private static readonly BeltRecipe Recipe = BeltRecipe.Plain with { Factories = 1, Days = Days };
    private static readonly Lazy<RunOutcome> Plain = new(() => Changes.Live(With()));

    [Fact]
    public void The_price_of_a_SKU_changes_at_its_hour_and_its_costs_do_not()
    {
        var scenario = With(Changes.Set("day 3", "sku/0001.priceCny", "33.5", until: "day 5"));
        var world = new BeltWorld(scenario);
        var prices = world.Timeline.Ages.Select(age => BeltBuilder.Build(age.Scenario, world.Belt).Skus[0]).ToList();
        var before = world.Belt.Skus[0];

        Assert.Equal([33_50, before.ListPriceFen], prices.Select(sku => sku.ListPriceFen));
        Assert.All(prices, sku => Assert.Equal((before.MaterialFen, before.LabourFen, before.SalvageFen), (sku.MaterialFen, sku.LabourFen, sku.SalvageFen)));
        Assert.True(Changes.FirstDifference(Plain.Value, Changes.Live(scenario, partitions: 2)) >= 48);
    }

    [Fact]
    public void A_cheaper_SKU_sells_more_and_a_dear_one_less()
    {
        long Wanted(string price) => Total(Changes.Live(With(Changes.Set("day 2", "sku/*.priceCny", price))), Metric.RoomWantedUnits);

        Assert.True(Wanted("10") > Total(Plain.Value, Metric.RoomWantedUnits));
        Assert.True(Wanted("900") < Total(Plain.Value, Metric.RoomWantedUnits));
    }

    [Fact]
    public void A_factory_in_a_price_war_begins_anew_from_the_price_that_was_set()
    {
        var recipe = Recipe with { Factories = 2 };
        var scenario = Changes.With(recipe, Changes.Set("day 3", "sku/0001.priceCny", "40"));
        scenario.Knobs["belt"] = new() { PriceUndercut = 0.02 };
        scenario.PriceWar.IntervalDays = 30;
        var prices = new List<long>();
        BeltRecipe.Run(new BeltWorld(scenario), observer: new Watcher((_, engine) =>
            prices.Add(engine.Entities.OfType<Model.Factories.Factory>().First().Prices!.PriceFen[0])));

        Assert.NotEqual(40_00, prices[47]);
        Assert.Equal([40_00], prices.Skip(48).Distinct());
    }

    [Fact]
    public void A_room_is_on_air_when_its_own_schedule_says_so()
    {
        // Day 1 is a Monday. From day 3, a Wednesday, on: Thursdays and Saturdays from 23:00 for two hours.
        var scenario = With(
            Changes.Set("day 3", "room/0001.firstHour", "23"),
            Changes.Set("day 3", "room/0001.liveHoursPerDay", "2"),
            Changes.Set("day 3", "room/0001.showDays", "[thursday, saturday]"));
        var world = new BeltWorld(scenario);
        var room = BeltBuilder.Build(world.Timeline.Ages[0].Scenario, world.Belt).Rooms[0];
        var outcome = Changes.Live(scenario, partitions: 2);

        Assert.Equal([(3 * 24) + 23, 4 * 24, (5 * 24) + 23, 6 * 24], Enumerable.Range(0, 168).Where(hour => room.OnAir[hour]));
        Assert.Equal(2, room.ShowDaysPerWeek);
        Assert.Equal(Enumerable.Range(2, 46).Count(hour => world.Belt.Rooms[0].OnAir[hour]) + 3, LiveHours(outcome));
    }

    [Fact]
    public void A_factory_that_is_taken_over_makes_nothing_but_what_it_is_told_and_plans_again_afterwards()
    {
        const int Batch = 20;
        var scenario = With(
            new() { At = "day 2", Until = "day 5", Event = "takeOver", Factory = "factory/0001" },
            new() { At = "day 3", Until = "day 4", Event = "takeOver", Factory = "factory/0001", Orders = $"{{sku/0001: {Batch}}}" },
            Changes.Set("day 3 12:00", "money.shippingCny", "3"));
        var outcome = Changes.Live(scenario);
        var released = Released(outcome);

        Assert.Equal([0, Batch, 0], released[1..4]);
        Assert.Equal(Released(Plain.Value)[0], released[0]);
        Assert.True(released[4..].Sum() > 0, "it plans again");
        Assert.True(Changes.FirstDifference(Plain.Value, outcome) >= 24);
        Assert.Equal(outcome.Digest, BeltRecipe.Run(scenario, partitions: 3, threads: 2).Digest);
    }

    // Lines that are never full, so that what is released follows from what is wanted, or told.
    private static ScenarioOptions With(params InterventionOptions[] interventions)
    {
        var scenario = Changes.With(Recipe, interventions);
        scenario.Single.Factories["factory/0001"] = new() { CapacityFactor = 50 };
        return scenario;
    }

    private static long[] Released(RunOutcome outcome) => [.. outcome.Days.Select(day => day.Sums.Total(Metric.FactoryReleasedUnits))];

    private static long Total(RunOutcome outcome, Metric metric) => outcome.Days.Sum(day => day.Sums.Total(metric));

    private static long LiveHours(RunOutcome outcome)
        => outcome.Entities.First(row => row.Entity == new EntityId(EntityKind.Room, 1)).Sums[MetricCatalog.IndexWithinKind(Metric.RoomLiveHours)];

    private sealed class Watcher(Action<int, LocalEngine> look) : IRunObserver
    {
        public void TickClosed(int tick, LocalEngine engine) => look(tick, engine);
    }
}

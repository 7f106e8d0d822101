using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Rooms;

public sealed class VirtualHostTests
{
    [Fact]
    public void A_room_is_on_air_all_day_at_two_fifths_of_the_wage()
    {
        var belt = BeltBuilder.Build(Scenario(new VirtualHostOptions()));
        var people = BeltBuilder.Build(Scenario(null));

        Assert.All(belt.Rooms, room => Assert.True(room.OnAir.Count(static hour => hour) is 168 or 144, "six or seven days a week"));
        Assert.Contains(belt.Rooms, room => room.IsStoreRoom && room.WageFenPerHour == 3_200);
        Assert.All(belt.Rooms.Zip(people.Rooms), pair => Assert.Equal(0.4, pair.First.WageFenPerHour / (double)pair.Second.WageFenPerHour, 6));
    }

    [Fact]
    public void Books_add_up_around_the_clock_and_an_hour_costs_less()
    {
        var with = MechanismCheck.AddsUp(scenario => TurnOn(scenario, new VirtualHostOptions()), Metric.RoomOrderedUnits);
        var without = MechanismCheck.Totals((BeltRecipe.Plain with { Days = 6 }).Run());

        Assert.True(with.Total(Metric.RoomLiveHours) > 2 * without.Total(Metric.RoomLiveHours));
        Assert.True(Wage(with) < 0.45 * Wage(without));
    }

    [Fact]
    public void Whoever_convinces_less_sells_less()
    {
        var held = MechanismCheck.Totals(BeltRecipe.Run(Scenario(new VirtualHostOptions())));
        var less = MechanismCheck.Totals(BeltRecipe.Run(Scenario(new VirtualHostOptions { ConversionFactor = 0.3 })));

        Assert.True(less.Total(Metric.RoomWantedUnits) < 0.9 * held.Total(Metric.RoomWantedUnits));
    }

    [Fact]
    public void A_virtual_host_who_is_like_a_person_leaves_no_byte()
        => MechanismCheck.LeavesNoByte(scenario =>
        {
            foreach (var options in scenario.Classes.Values)
            {
                options.Store.VirtualHost = new VirtualHostOptions { LiveHoursPerDay = options.Store.LiveHoursPerDay, WageFactor = 1 };
            }
        });

    private static double Wage(MetricTable total) => total.Total(Metric.RoomWageCostFen) / (double)total.Total(Metric.RoomLiveHours);

    private static ScenarioOptions Scenario(VirtualHostOptions? host)
    {
        var scenario = BeltRecipe.Plain.Scenario();
        TurnOn(scenario, host);
        return scenario;
    }

    private static void TurnOn(ScenarioOptions scenario, VirtualHostOptions? host)
    {
        foreach (var options in scenario.Classes.Values)
        {
            options.Store.VirtualHost = host;
        }

        scenario.Influencers.ForEach(group => group.VirtualHost = host);
    }
}

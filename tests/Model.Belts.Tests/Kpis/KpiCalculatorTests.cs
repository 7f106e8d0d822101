using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Kpis;

public sealed class KpiCalculatorTests
{
    private static readonly BeltWorld World = new((BeltRecipe.Plain with { Days = 5 }).Scenario());
    private static readonly RunOutcome Outcome = BeltRecipe.Run(World);
    private static readonly IReadOnlyList<KpiValue> Values = KpiCalculator.Compute(World, Outcome);

    [Fact]
    public void Buyers_gain_in_rooms_and_at_shelves()
    {
        var rooms = Total(Metric.RoomBuyersSurplusMicro);
        var shelves = Total(Metric.PlatformShelfSurplusMicro);

        Assert.True(rooms > 0 && shelves > 0);
        Assert.Equal((rooms + shelves) / 1e6, Value("belt", "buyersSurplus"));
        Assert.Equal(Value("belt", "buyersSurplus"), Value("role/buyers", "profit"));
        Assert.Equal(Value("belt", "buyersSurplus")!.Value, Value("platform/p0", "buyersSurplus")!.Value + Value("platform/p1", "buyersSurplus")!.Value, 6);
        Assert.Null(Value("class/class0", "buyersSurplus"));
    }

    [Fact]
    public void The_belts_surplus_is_what_all_roles_earned()
    {
        var roles = Roles.All.Sum(role => Value("role/" + role.Name, "profit")!.Value);

        Assert.Equal(roles, Value("belt", "beltSurplus")!.Value, 4);
    }

    [Fact]
    public void Orders_of_the_measured_days_are_spread_over_niches()
    {
        // Four segments of two platforms make three clusters; with two categories there are six niches.
        Assert.InRange(Value("belt", "hhiNiches")!.Value, 1.0 / 6, 0.99);
    }

    [Fact]
    public void A_role_has_only_figures_of_its_own()
    {
        var told = Values.Where(value => value.Scope.StartsWith("role/", StringComparison.Ordinal) && value.Value is not null)
            .GroupBy(value => value.Scope, value => value.Definition.Id)
            .ToDictionary(group => group.Key, group => string.Join(' ', group));

        Assert.Equal("profit marginShare giniFactoryRevenue factoriesAtLossShare", told["role/factories"]);
        Assert.Equal("profit marginShare hhiRooms", told["role/rooms"]);
        Assert.All(["retailers", "influencers", "platforms", "hub", "buyers"], role => Assert.Equal("profit marginShare", told["role/" + role]));
    }

    private static double? Value(string scope, string kpi)
        => Assert.Single(Values, value => value.Scope == scope && value.Definition.Id == kpi).Value;

    private static long Total(Metric metric) => Outcome.Days.Where(day => day.Day >= 1).Sum(day => day.Sums.Total(metric));
}

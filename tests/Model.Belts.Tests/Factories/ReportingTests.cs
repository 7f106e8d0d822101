using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Policies;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Factories;

/// <summary>What factories tell the hub.</summary>
public sealed class ReportingTests
{
    private static readonly BeltRecipe Planned = BeltRecipe.Plain with { Policy = "semi-planned", FirstFactory = "semi-planned", Days = 6 };

    [Fact]
    public void Who_overstates_is_given_more()
    {
        // Where there is much to make the smallest factory is bound by what it says it can; where there is little, by its part.
        Assert.True(Given(400, new PolicyKnobs { ReportedCapacityFactor = 3 }) > 1.1 * Given(400, new PolicyKnobs()));
        Assert.True(Given(20, new PolicyKnobs { ReportedForecastFactor = 3 }) > 1.1 * Given(20, new PolicyKnobs()));
    }

    [Fact]
    public void Nobody_who_is_told_nothing_minds()
    {
        var open = Planned.Scenario();
        var stated = Planned.Scenario();
        stated.Knobs[PolicyScopes.Belt] = new PolicyKnobs { ReportedCapacityFactor = 1, ReportedStockFactor = 1, ReportedForecastFactor = 1 };
        Assert.Equal(BeltRecipe.Run(open).Digest, BeltRecipe.Run(stated).Digest);
    }

    private static double Given(double needPerSegmentDay, PolicyKnobs knobs)
    {
        var scenario = Planned.Scenario();
        scenario.Categories.ForEach(category => category.NeedPerSegmentDay = needPerSegmentDay);
        scenario.Knobs[PolicyScopes.OfFactory(1)] = knobs;
        var plans = new Plans();
        BeltRecipe.Run(scenario, observer: plans);
        return plans.UnitsPerDay;
    }

    private sealed class Plans : IRunObserver
    {
        public double UnitsPerDay { get; private set; }

        public void TickClosed(int tick, LocalEngine engine)
            => UnitsPerDay += engine.LettersUnderWay
                .Where(letter => letter.Sent == tick && letter.To == new EntityId(EntityKind.Factory, 1))
                .Sum(letter => letter.Body is PlanTargets plan ? plan.UnitsPerDay.Sum() : 0);
    }
}

using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>From market to semi-planned: with its switches off the plan leaves no trace, and each switch leaves one.</summary>
public sealed class LadderTests
{
    private static readonly string[] Rungs =
        ["market", "market-planned-orders", "market-planned-content", "market-pooled-evidence", "market-routed-overflow", "market-steered-traffic", "semi-planned"];

    [Fact]
    public void Semi_planned_with_every_switch_off_is_market_to_the_byte()
    {
        var off = Of("semi-planned", new PolicyKnobs
        {
            PlanningIntensity = 0,
            HubUsesContent = false,
            Redesign = EvidenceRule.OwnTeam,
            OverflowRouting = false,
            TrafficSteering = false,
            Concentration = 1.5,
        });
        var market = Of("market");

        Assert.Equal(market.Hashes, off.Hashes);
        Assert.Equal(market.Digest, off.Digest);
    }

    [Fact]
    public void Names_of_policies_are_in_no_state()
    {
        foreach (var policy in Rungs)
        {
            var scenario = Recipe(policy).Scenario();
            var world = new BeltWorld(scenario);
            Assert.All(
                world.Directory.All().Select(world.Create),
                entity => Assert.DoesNotContain(FieldLister.List(entity), field => PolicyPresets.All.ContainsKey(field.Value)));
        }
    }

    [Fact]
    public void Each_rung_differs_from_its_neighbours()
    {
        var digests = Rungs.Select(policy => Of(policy).Digest).ToList();

        Assert.Equal(Rungs.Length, digests.Distinct().Count());
    }

    private static RunOutcome Of(string policy, PolicyKnobs? knobs = null)
    {
        var scenario = Recipe(policy).Scenario();
        if (knobs is not null)
        {
            scenario.Knobs[PolicyScopes.Belt] = knobs;
        }

        return BeltRecipe.Run(scenario);
    }

    private static BeltRecipe Recipe(string policy) => BeltRecipe.Plain with { Policy = policy, FirstFactory = policy, Days = 10 };
}

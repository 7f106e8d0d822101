using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Policies;

public sealed class PolicyPresetTests
{
    private static readonly string[] Ladder =
        ["market", "market-planned-orders", "market-planned-content", "market-pooled-evidence", "market-routed-overflow", "market-steered-traffic", "semi-planned"];

    [Fact]
    public void Every_preset_says_what_it_stands_for_in_two_languages()
    {
        Assert.Equal(14, PolicyPresets.All.Count);
        Assert.All(PolicyPresets.All.Values, preset =>
        {
            Assert.NotEmpty(preset.StandsFor.En);
            Assert.NotEmpty(preset.StandsFor.Zh);
        });
    }

    [Fact]
    public void Market_is_the_policy_of_those_who_choose_none()
        => Assert.Equal(new Policy(), Of(PolicyPresets.Default));

    [Fact]
    public void Semi_planned_with_its_switches_off_is_market()
    {
        var off = PolicyPresets.All["semi-planned"].Knobs.With(new PolicyKnobs
        {
            PlanningIntensity = 0,
            HubUsesContent = false,
            Redesign = EvidenceRule.OwnTeam,
            OverflowRouting = false,
            TrafficSteering = false,
            Concentration = 1.5,
        });

        Assert.Equal(Of("market"), Policy.Of(off));
        Assert.NotEqual(Of("market"), Of("semi-planned"));
    }

    [Fact]
    public void Every_rung_of_the_ladder_changes_one_thing()
    {
        foreach (var (below, above) in Ladder.Zip(Ladder.Skip(1)))
        {
            var changed = typeof(Policy).GetProperties().Where(knob => !Equals(knob.GetValue(Of(below)), knob.GetValue(Of(above))));
            Assert.Single(changed);
        }
    }

    [Fact]
    public void Make_then_sell_and_marketing_only_plan_monthly_and_do_not_listen()
    {
        var traditional = Of("traditional");
        var marketing = Of("marketing-only");

        Assert.False(traditional.Rooms);
        Assert.Equal(1, traditional.ShelfShare);
        Assert.Equal(EvidenceRule.Review, traditional.Redesign);
        Assert.True(marketing.Rooms);
        Assert.Equal(EvidenceRule.None, marketing.Redesign);
        Assert.True(marketing.PaidTrafficFactor > 1);
        Assert.All(new[] { traditional, marketing }, policy =>
        {
            Assert.Equal(720, policy.ReplanHours);
            Assert.False(policy.ContentSignal);
            Assert.Equal(0, policy.HotListWeight);
            Assert.Equal(0, policy.PlanningIntensity);
        });
    }

    [Fact]
    public void A_misspelt_preset_is_refused_with_the_nearest_and_all_names()
    {
        var problem = PolicyPresets.ProblemOf("semi-planed");

        Assert.StartsWith("there is no policy `semi-planed` (did you mean `semi-planned`?); give one of central-plan, ", problem, StringComparison.Ordinal);
        Assert.All(PolicyPresets.All.Keys, name => Assert.Contains(name, problem!, StringComparison.Ordinal));
        Assert.Null(PolicyPresets.ProblemOf("market"));
    }

    private static Policy Of(string preset) => new PolicyAssignment(new ScenarioOptions { Policy = { ["belt"] = preset } }).OfBelt();
}

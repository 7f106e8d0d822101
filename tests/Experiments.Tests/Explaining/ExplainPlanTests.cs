using OrleansIndustrialBelt.Experiments.Explaining;
using OrleansIndustrialBelt.Experiments.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Explaining;

public sealed class ExplainPlanTests
{
    [Fact]
    public void Every_rung_of_the_ladder_changes_one_knob()
        => Assert.All(
            Ladder.Rungs.Zip(Ladder.Rungs.Skip(1)),
            pair => Assert.Single(KnobDifference.Of(Ways.Read(), pair.First, pair.Second)));

    [Fact]
    public void Presets_of_the_ladder_are_joined_by_its_rungs_in_either_direction()
    {
        var up = Ways.Plan("market", "semi-planned")!;
        Assert.Equal(Ladder.Rungs, up.Experiment.Policies);
        Assert.Equal(
            ["market-planned-orders (planningIntensity: 0 -> 0.6)", "market-planned-content (hubUsesContent: false -> true)"],
            up.Steps.Take(2).Select(step => step.Change.Text));

        var down = Ways.Plan("market-pooled-evidence", "market-planned-orders")!;
        Assert.Equal(["market-pooled-evidence", "market-planned-content", "market-planned-orders"], down.Experiment.Policies);
        Assert.Equal("redesign: pooled -> own-team", down.Steps[0].Change.Text.Split('(', ')')[1]);
    }

    [Fact]
    public void Off_the_ladder_single_knobs_lead_from_one_preset_to_the_other()
    {
        var plan = Ways.Plan("market", "community")!;

        Assert.Equal(["redesign", "concentration", "matchExponent", "communityTags"], plan.Steps.Select(step => step.Change.Name));
        Assert.Equal(5, plan.Experiment.PointCount);
        var digests = Ways.Digests(plan.Experiment);
        Assert.Equal(Ways.Digests(Ways.Plan("market", "semi-planned")!.Experiment with { Policies = ["market", "community"] }), [digests[0], digests[^1]]);
        Assert.NotEqual(digests[0], digests[^1]);
    }

    [Fact]
    public void Knobs_that_a_preset_leaves_open_are_opened_again()
    {
        var plan = Ways.Plan("central-plan", "market")!;

        Assert.Contains("hubDataAgeHours: 24 -> null", plan.Steps.Select(step => step.Change.Text));
        Assert.Equal(Ways.Digests(Ways.Plan("market", "semi-planned")!.Experiment with { Policies = ["market"] })[0], Ways.Digests(plan.Experiment)[^1]);
    }

    [Fact]
    public void Settings_are_laid_over_one_after_another()
    {
        var plan = Ways.Plan("hub.feeShare=0,hub.costCnyPerDay=1", "hub.feeShare=0.1,hub.reportAgeHours=48")!;

        Assert.Equal(
            ["hub.feeShare: 0 -> 0.1", "hub.reportAgeHours: (scenario) -> 48", "hub.costCnyPerDay: 1 -> (scenario)"],
            plan.Steps.Select(step => step.Change.Text));
        Assert.Equal(
            [["hub.feeShare=0", "hub.costCnyPerDay=1"], ["hub.feeShare=0.1", "hub.costCnyPerDay=1"], ["hub.feeShare=0.1", "hub.reportAgeHours=48", "hub.costCnyPerDay=1"], ["hub.feeShare=0.1", "hub.reportAgeHours=48"]],
            plan.Experiment.Points.Select(plan.Experiment.SettingsOf));
        Assert.DoesNotContain(Ways.Digests(plan.Experiment), digest => digest.Contains(' ', StringComparison.Ordinal));
    }

    [Fact]
    public void A_setting_of_a_side_stands_over_its_preset()
    {
        var plan = Ways.Plan("market", "semi-planned,knobs.belt.planningIntensity=0.3")!;

        Assert.Equal("planningIntensity: 0 -> 0.3", plan.Steps[0].Change.Text);
        Assert.Equal(6, plan.Steps.Count);
        Assert.Single(Ways.Plan("knobs.belt.planningIntensity=0.1,semi-planned", "semi-planned")!.Steps);
    }

    [Fact]
    public void Without_a_preset_a_side_has_the_scenarios_own()
    {
        Assert.Equal(
            ["planningIntensity", "redesign", "hubUsesContent", "concentration", "overflowRouting", "trafficSteering", "hub.feeShare"],
            Ways.Plan("hub.feeShare=0.01", "semi-planned", 2, "policy=market")!.Steps.Select(step => step.Change.Name));
        Assert.Null(Ways.Plan("market", "market"));
        Assert.Null(Ways.Plan("hub.feeShare=0.02,market", "market,hub.feeShare=0.02"));
    }

    [Fact]
    public void Where_classes_have_policies_of_their_own_a_preset_takes_their_place_in_one_step()
    {
        const string Mixed = "policy={belt: market, class/flexible: semi-planned}";
        var plan = Ways.Plan("hub.feeShare=0.01", "community", 2, Mixed)!;

        Assert.Equal(["policy: (scenario) -> {belt: community}", "hub.feeShare: 0.01 -> (scenario)"], plan.Steps.Select(step => step.Change.Text));
        Assert.Equal(["hub.feeShare=0.01"], plan.Experiment.SettingsOf(plan.Experiment.PointAt(0)));
    }

    [Theory]
    [InlineData("markt", "there is no policy `markt` (did you mean `market`?)")]
    [InlineData("market,semi-planned", "market and semi-planned are two policies; give one")]
    [InlineData("market,", "there is no policy ``")]
    [InlineData("hub.feeShare=", "hub.feeShare=: gives no value")]
    [InlineData("=1", "=1: names no key")]
    [InlineData("hub.feeShare=1,hub.feeShare=2", "hub.feeShare=1: hub.feeShare is there twice")]
    [InlineData("run.seed.nature=4", "run.seed.nature=4: replications set these seeds")]
    [InlineData("run.days=4", "run.days=4: both ends are equally long")]
    public void A_side_that_is_none_is_refused(string written, string fault)
    {
        var faults = new List<string>();

        Assert.Null(Side.Of(written, faults));
        Assert.StartsWith(fault, faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_comma_within_brackets_or_quotes_parts_nothing()
    {
        var side = Ways.Side("policy={belt: market, class/flexible: community}, name='a, b',hub.feeShare=0.1");

        Assert.Equal(
            [new FactorValue("policy", "{belt: market, class/flexible: community}"), new FactorValue("name", "'a, b'"), new FactorValue("hub.feeShare", "0.1")],
            side.Settings);
    }
}

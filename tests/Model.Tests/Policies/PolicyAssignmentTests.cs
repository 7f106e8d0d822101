using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Policies;

public sealed class PolicyAssignmentTests
{
    [Fact]
    public void Without_an_assignment_everybody_lives_under_market()
        => Assert.Equal(new Policy(), new PolicyAssignment(Belt()).OfFactory(3, "flexible"));

    [Fact]
    public void The_most_specific_preset_wins()
    {
        var scenario = Belt();
        scenario.Policy["belt"] = "semi-planned";
        scenario.Policy["class/old"] = "traditional";
        scenario.Policy["factory/0002"] = "marketing-only";
        var assignment = new PolicyAssignment(scenario);

        Assert.Equal(0.6, assignment.OfFactory(1, "flexible").PlanningIntensity);
        Assert.False(assignment.OfFactory(1, "old").Rooms);
        Assert.Equal(2, assignment.OfFactory(2, "old").PaidTrafficFactor);
        Assert.Equal(1, assignment.OfPlatform("a").Concentration);
        Assert.True(assignment.OfBelt().HubUsesContent);
    }

    [Fact]
    public void Knobs_are_laid_over_the_preset_from_the_belt_to_the_most_specific()
    {
        var scenario = Belt();
        scenario.Policy["factory/2"] = "traditional";
        scenario.Knobs["belt"] = new PolicyKnobs { ReplanHours = 48, PlanningIntensity = 0.2 };
        scenario.Knobs["class/old"] = new PolicyKnobs { ReplanHours = 96 };
        scenario.Knobs["factory/2"] = new PolicyKnobs { PlanningIntensity = 0.9 };
        scenario.Knobs["platform/a"] = new PolicyKnobs { Concentration = 3 };
        var assignment = new PolicyAssignment(scenario);

        Assert.Equal((96, 0.9, false), Knobs(assignment.OfFactory(2, "old")));
        Assert.Equal((96, 0.2, true), Knobs(assignment.OfFactory(1, "old")));
        Assert.Equal((48, 0.2, true), Knobs(assignment.OfFactory(1, "flexible")));
        Assert.Equal(3, assignment.OfPlatform("a").Concentration);
        Assert.Equal(1.5, assignment.OfPlatform("b").Concentration);
    }

    [Fact]
    public void A_policy_everywhere_replaces_presets_and_leaves_knobs()
    {
        var scenario = Belt();
        scenario.Policy["class/old"] = "traditional";
        scenario.Knobs["class/old"] = new PolicyKnobs { ReplanHours = 96 };
        PolicyAssignment.WithPolicyEverywhere(scenario, "semi-planned");

        Assert.Equal((96, 0.6, true), Knobs(new PolicyAssignment(scenario).OfFactory(1, "old")));
    }

    [Theory]
    [InlineData("belts", "did you mean `belt`?")]
    [InlineData("class/flexibel", "did you mean `class/flexible`?")]
    [InlineData("platform/c", "platform/a")]
    [InlineData("factory/6", "factory/1 to factory/5")]
    [InlineData("factory/x", "factory/1 to factory/5")]
    [InlineData("sku/1", "give one of belt, class/flexible, class/old, platform/a, platform/b, factory/1 to factory/5")]
    public void An_unknown_scope_is_refused_with_the_known_ones(string scope, string hint)
    {
        var scenario = Belt();
        scenario.Policy[scope] = "market";
        scenario.Knobs[scope] = new PolicyKnobs();

        var problems = PolicyScopes.ProblemsOf(scenario);

        Assert.Equal([("Policy", scope), ("Knobs", scope)], problems.Select(problem => (problem.Property, problem.Scope)));
        Assert.All(problems, problem => Assert.Contains(hint, problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_preset_and_a_scope_given_twice_are_refused()
    {
        var scenario = Belt();
        scenario.Policy["belt"] = "central";
        scenario.Policy["factory/2"] = "market";
        scenario.Policy["factory/0002"] = "traditional";

        Assert.Equal("belt factory/2", string.Join(' ', PolicyScopes.ProblemsOf(scenario).Select(problem => problem.Scope)));
    }

    [Fact]
    public void Faults_of_policies_have_a_position()
    {
        const string text = "policy:\n  belt: markt\nknobs: {sku/1: {replanHours: 24}}\n";

        var lines = ScenarioReader.ReadText<ScenarioOptions>("s.yaml", text, []).Lines().ToList();

        Assert.Contains(lines, line => line.StartsWith("s.yaml:2:9: policy.belt: there is no policy `markt`", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("s.yaml:3:16: knobs.sku/1:", StringComparison.Ordinal) && line.Contains("there is no scope `sku/1`", StringComparison.Ordinal));
    }

    [Fact]
    public void A_knob_where_nobody_uses_it_is_refused()
    {
        var scenario = Belt();
        scenario.Knobs["class/old"] = new PolicyKnobs { ReplanHours = 24, HubUsesContent = true };
        scenario.Knobs["factory/1"] = new PolicyKnobs { Concentration = 1 };
        scenario.Knobs["platform/a"] = new PolicyKnobs { ReplanHours = 24 };
        scenario.Knobs["platform/b"] = new PolicyKnobs { MatchExponent = 1 };
        scenario.Knobs["belt"] = new PolicyKnobs { HubUsesContent = true, Concentration = 1, ReplanHours = 24 };

        string[] expected =
        [
            "`hubUsesContent` has no effect here; give it at belt",
            "`concentration` has no effect here; give it at belt or platform/NAME",
            "`replanHours` has no effect here; give it at belt, class/NAME or factory/NUMBER",
        ];
        Assert.Equal(expected, PolicyScopes.ProblemsOf(scenario).Select(problem => problem.Message).ToArray());
    }

    private static (int ReplanHours, double PlanningIntensity, bool Rooms) Knobs(Policy policy)
        => (policy.ReplanHours, policy.PlanningIntensity, policy.Rooms);

    private static ScenarioOptions Belt() => new()
    {
        Classes = { ["old"] = new FactoryClassOptions(), ["flexible"] = new FactoryClassOptions() },
        Platforms = [new PlatformOptions { Id = "a" }, new PlatformOptions { Id = "b" }],
        Factories = [new FactoryGroupOptions { Class = "old", Count = 2 }, new FactoryGroupOptions { Class = "flexible", Count = 3 }],
    };
}

using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Policies;

/// <summary>A rule that a program hands to a scenario: the example of docs/policies.md and what may go wrong with others.</summary>
public sealed class OwnRuleTests
{
    private static readonly BeltRecipe Recipe = BeltRecipe.Plain with { FirstFactory = "semi-planned" };
    private static readonly RuleBook Rules = RuleBook.Standard.With("reorder-point", new ReorderPoint(4, 9));

    [Theory]
    [InlineData(41, 41, "wait")]
    [InlineData(40, 90, "reorder")]
    [InlineData(-20, 90, "reorder")]
    public void The_example_fills_up_once_its_point_is_reached(int position, double level, string reason)
    {
        // 10 a day: s is 40 units and S is 90.
        var facts = new OrderUpToCase { ForecastPerDay = 10, HorizonDays = 6, StockUnits = position + 25, OwedUnits = 25 };

        Assert.Equal(new OrderUpToLevel(level, reason), new ReorderPoint(4, 9).Decide(facts));
    }

    [Fact]
    public void The_program_of_the_example_lives_a_scenario()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, ScenarioWriter.Write(Scenario("reorder-point", PolicyScopes.Belt)));
            var console = new StringWriter();

            Assert.Equal(0, OwnRuleProgram.Run(file, console));
            Assert.Contains("orders: ", console.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_rule_decides_where_the_scenario_names_it_and_says_why()
    {
        var scenario = Scenario("reorder-point", PolicyScopes.OfFactory(3));
        scenario.Classes.Values.ToList().ForEach(item => item.Production.CapacityFactor = 20);
        var world = new BeltWorld(scenario, recordDecisions: true);
        var reasons = BeltRecipe.Run(world).Decisions.Where(decision => decision.Kind == "replan").ToLookup(decision => decision.Entity.Number, decision => decision.Reason);

        Assert.Contains("reorder", reasons[3]);
        Assert.Contains("wait", reasons[3]);
        Assert.DoesNotContain("enough", reasons[3]);
        Assert.DoesNotContain("wait", reasons[1].Concat(reasons[2]));
    }

    [Fact]
    public void A_rule_depends_on_no_partition_or_thread()
    {
        var expected = BeltRecipe.Run(Scenario("reorder-point", PolicyScopes.Belt));
        var actual = BeltRecipe.Run(Scenario("reorder-point", PolicyScopes.Belt), partitions: 5, threads: 2);

        Assert.Equal(expected.Digest, actual.Digest);
        Assert.NotEqual(Recipe.Run().Digest, actual.Digest);
    }

    [Fact]
    public void The_models_own_rule_by_its_name_changes_no_byte()
        => Assert.Equal(Recipe.Run().Digest, BeltRecipe.Run(Scenario("standard", PolicyScopes.Belt)).Digest);

    [Fact]
    public void A_rule_may_begin_by_intervention()
    {
        var scenario = Scenario("standard", PolicyScopes.Belt);
        scenario.Interventions.Add(new InterventionOptions { At = "day 2", Set = "knobs.belt.orderUpToRule", To = "reorder-point" });

        Assert.NotEqual(Recipe.Run().Digest, BeltRecipe.Run(scenario).Digest);
    }

    [Fact]
    public void An_unknown_rule_is_told_where_it_stands_with_the_nearest()
    {
        var scenario = Scenario("standard", PolicyScopes.Belt);
        var text = ScenarioWriter.Write(scenario).Replace("orderUpToRule: standard", "orderUpToRule: reorder-pint", StringComparison.Ordinal);

        Assert.Contains(
            "knobs.belt.orderUpToRule: there is no rule `reorder-pint` (did you mean `reorder-point`?); give one of anchoring(targetUnits, stockWeight, pipelineWeight), ",
            Assert.Single(ScenarioReader.ReadText("s.yaml", text, [], into: new ScenarioOptions(Rules)).Lines()),
            StringComparison.Ordinal);
        Assert.Contains(
            "base-stock(levelUnits), newsvendor, standard, or run the scenario by the program that has the rule",
            Assert.Single(ScenarioReader.ReadText<ScenarioOptions>("s.yaml", text, []).Lines()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_an_answer_stops_the_run_with_its_name()
    {
        var scenario = Scenario("broken", PolicyScopes.Belt, Rules.With("broken", new Broken()));

        var stop = Assert.ThrowsAny<Exception>(() => BeltRecipe.Run(scenario));
        Assert.Contains("The rule broken gave", stop.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rules_cannot_have_one_name()
        => Assert.Throws<ArgumentException>(() => Rules.With("standard", new Broken()));

    private static ScenarioOptions Scenario(string rule, string scope, RuleBook? rules = null)
    {
        var scenario = ScenarioReader.ReadText("s.yaml", ScenarioWriter.Write(Recipe.Scenario()), [], into: new ScenarioOptions(rules ?? Rules)).Value!;
        scenario.Knobs[scope] = new PolicyKnobs { OrderUpToRule = rule };
        return scenario;
    }

    private sealed class Broken : IOrderUpToRule
    {
        public OrderUpToLevel Decide(in OrderUpToCase facts) => new(facts.ForecastPerDay / 0.0, "broken");
    }
}

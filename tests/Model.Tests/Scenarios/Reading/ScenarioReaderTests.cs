using System.Globalization;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;

public sealed class ScenarioReaderTests
{
    private const string Whole = """
        # a comment
        name: First belt
        run: {days: 30, warmupDays: 1e1, seed: 18446744073709551615, start: -5}
        policy: semi-planned
        learns: false
        lag: 2.5e0
        intensity: 1
        followers: {pareto: {minimum: 100, exponent: 1.2}, max: 1e6}
        hours: [8, 9]
        weights: {platform/douyin: 0.5, class/leading: 2}
        classes:
          traditional: {lines: 3}
          new: {leadTime: {choice: [3, 1, 2]}}
        factories:
          - &first
            id: a
            stock: {units: 3}
          - {id: "b", class: new, label: null, tags: [x, y]}
        """;

    [Fact]
    public void Every_kind_of_option_is_bound()
    {
        SampleOptions options = Sample.Value(Whole);

        Assert.Equal("First belt", options.Name);
        Assert.Equal(30, options.Run.Days);
        Assert.Equal(10, options.Run.WarmupDays);
        Assert.Equal(ulong.MaxValue, options.Run.Seed);
        Assert.Equal(-5, options.Run.Start);
        Assert.Equal(SamplePolicy.SemiPlanned, options.Policy);
        Assert.False(options.Learns);
        Assert.Equal(2.5, options.Lag);
        Assert.Equal(1, options.Intensity);
        Assert.Equal(Distribution.Pareto(100, 1.2).Between(double.NegativeInfinity, 1e6), options.Followers);
        Assert.Equal([8, 9], options.Hours);
        Assert.Equal(0.5, options.Weights["platform/douyin"]);
        Assert.Equal("a b", string.Join(' ', options.Factories.Select(factory => factory.Id)));
        Assert.Equal(3, options.Factories[0].Stock.Units);
        Assert.Equal(["x", "y"], options.Factories[1].Tags);
    }

    [Fact]
    public void What_is_not_given_keeps_its_default_also_within_entries_of_a_named_map()
    {
        SampleOptions options = Sample.Value(Whole);

        Assert.Equal(7u, options.Run.Small);
        Assert.Equal(2, options.Classes["flexible"].Lines);
        Assert.Equal(3, options.Classes["traditional"].Lines);
        Assert.Equal(24, options.Classes["traditional"].LeadTimeHours);
        Assert.Equal(Distribution.Choice(1, 2, 3), options.Classes["new"].LeadTimeHours);
        Assert.Equal(100, options.Factories[0].Capacity);
    }

    [Fact]
    public void An_alias_stands_for_the_value_of_its_anchor()
    {
        SampleOptions options = Sample.Value("""
            name: x
            classes: {a: &shape {lines: 4}, b: *shape}
            """);

        Assert.Equal(4, options.Classes["b"].Lines);
        Assert.NotSame(options.Classes["a"], options.Classes["b"]);
    }

    [Fact]
    public void Numbers_do_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(1.25, Sample.Value("name: x\nlag: 1.25").Lag);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Faults_are_listed_together_in_the_order_of_the_file()
    {
        IReadOnlyList<string> lines = Sample.Lines("""
            name: x
            lag: 11
            run:
              dais: 3
            polcy: market
            factories:
              - class: none
            """);

        Assert.Equal(
            [
                "s.yaml:2:6: lag: `11` is out of range; give a number from 0 to 10 (hours)",
                "s.yaml:4:3: run.dais: unknown key; did you mean `days`?",
                "s.yaml:5:1: polcy: unknown key; did you mean `policy`?",
                "s.yaml:7:5: factories.0.id: is missing; give text",
                "s.yaml:7:12: factories.0.class: no class `none`; give one of flexible, traditional",
            ],
            lines);
    }

    [Fact]
    public void Beyond_a_hundred_faults_the_rest_is_counted()
    {
        string text = "name: x\n" + string.Concat(Enumerable.Range(0, 250).Select(index => $"k{index}: 1\n"));

        ScenarioResult<SampleOptions> result = Sample.Read(text);

        Assert.Equal(100, result.Faults.Count);
        Assert.Equal(150, result.Unlisted);
        Assert.Equal("... and 150 more", result.Lines().Last());
        Assert.Equal(2, result.Faults[0].Line);
    }

    [Fact]
    public void A_rule_of_an_object_left_at_its_default_is_told_at_its_owner()
    {
        Assert.Equal(
            "s.yaml:2:6: run.warmupDays: 90 days of warm-up for 30 measured; give at most as many",
            Sample.Fault("name: x\nrun: {days: 30}"));
    }
}

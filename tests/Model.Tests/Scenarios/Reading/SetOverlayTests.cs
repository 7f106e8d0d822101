using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;

public sealed class SetOverlayTests
{
    private const string Belt = """
        name: x
        run: {days: 100}
        weights: {platform/douyin: 1}
        hours: [1, 2]
        factories: [{id: a}, {id: "0", capacity: 5}]
        """;

    [Fact]
    public void Settings_reach_every_kind_of_value()
    {
        SampleOptions options = Sample.Value(
            Belt,
            "run.days=120",
            "name=other",
            "weights.platform/douyin=2",
            "weights.class/leading=3",
            "classes.new.lines=7",
            "hours.1=9",
            "followers={uniform: {from: 1, to: 2}}",
            "factories.a.capacity=7",
            "factories.0.stock.units=8",
            "factories.1.tags=[p, q]");

        Assert.Equal(120, options.Run.Days);
        Assert.Equal("other", options.Name);
        Assert.Equal(2, options.Weights["platform/douyin"]);
        Assert.Equal(3, options.Weights["class/leading"]);
        Assert.Equal(7, options.Classes["new"].Lines);
        Assert.Equal([1, 9], options.Hours);
        Assert.Equal(Distribution.Uniform(1, 2), options.Followers);
        Assert.Equal(7, options.Factories[0].Capacity);
        Assert.Equal(["p", "q"], options.Factories[1].Tags);
    }

    [Fact]
    public void An_id_goes_before_a_number()
    {
        SampleOptions options = Sample.Value(Belt, "factories.0.capacity=8");

        Assert.Equal(100, options.Factories[0].Capacity);
        Assert.Equal(8, options.Factories[1].Capacity);
    }

    [Fact]
    public void The_last_of_several_settings_holds() =>
        Assert.Equal(3, Sample.Value(Belt, "lag=2", "lag=3").Lag);

    [Fact]
    public void A_value_shared_by_an_alias_is_changed_in_one_place_only()
    {
        SampleOptions options = Sample.Value("name: x\nclasses: {a: &a {lines: 4}, b: *a}", "classes.b.lines=5");

        Assert.Equal(4, options.Classes["a"].Lines);
        Assert.Equal(5, options.Classes["b"].Lines);
    }

    [Theory]
    [InlineData("run.days", "names no key; write path.to.key=value")]
    [InlineData("=3", "names no key; write path.to.key=value")]
    [InlineData("run..days=3", "names no key; write path.to.key=value")]
    [InlineData("run.dais=3", "run.dais: unknown key; did you mean `days`?")]
    [InlineData("lag=zz", "lag: `zz` is not a number; give a number from 0 to 10 (hours)")]
    [InlineData("lag=", "lag: has no value; give a number from 0 to 10 (hours)")]
    [InlineData("lag=*a", "no anchor `&a` stands before this alias; define it or write the value out")]
    [InlineData("name.x=3", "name: holds the single value `x` and no key `x`; set it as a whole")]
    [InlineData("factories.7.capacity=3", "factories.7: no item of the list has this id or number; give an id or a number from 0 to 1")]
    [InlineData("run={days: 150, days: 160}", "days: the key stands twice; keep one of them")]
    [InlineData("lag=[1", "not valid YAML: While parsing a flow sequence, did not find expected ',' or ']'; check indentation, colons, quotes and brackets here")]
    [InlineData("factories={file: x.csv}", "factories.file: only a scenario on disk can name a file; write the list out")]
    public void A_fault_names_the_setting(string set, string expected) =>
        Assert.Equal($"--set {set}: {expected}", Sample.Fault(Belt, set));

    [Fact]
    public void Faults_of_settings_follow_those_of_the_file_in_their_order()
    {
        IReadOnlyList<string> lines = Sample.Lines("name: x\nlag: 11", "zz=1", "intensity=2");

        Assert.StartsWith("s.yaml:2:6: lag: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("--set zz=1: zz: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("--set intensity=2: intensity: ", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_deep_path_or_value_is_refused()
    {
        string path = string.Join('.', Enumerable.Repeat("a", 100_000));
        Assert.EndsWith("nested more than 64 deep; name a shorter path", Sample.Fault(Belt, path + "=1"), StringComparison.Ordinal);
        Assert.Contains("nested more than 64 deep", Sample.Fault(Belt, "a=" + new string('[', 100_000)), StringComparison.Ordinal);
    }
}

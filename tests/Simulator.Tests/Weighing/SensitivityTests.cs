using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Weighing;

public sealed class SensitivityTests : IDisposable
{
    private static readonly string[] Short = ["--days", "6", "--warmup", "4", "--replications", "1", "--no-cache"];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Factors_that_matter_stand_above_those_that_do_not()
    {
        // What a hub would do matters not where no policy plans; need does.
        var belt = Call("--factors", "categories.rods.needPerSegmentDay=60..240,hub.reportAgeHours=1..168", "--kpis", "orders", "--trajectories", "3");

        Assert.Equal(0, belt.Code);
        Assert.Contains("One factory: 2 factors on 3 trajectories: 9 settings of 6 days under market, replications of each: 1.", belt.Out, StringComparison.Ordinal);
        Assert.Matches(@"(?s)orders, units: .* on average.*needPerSegmentDay +60 to 240 +[1-9].*hub\.reportAgeHours +1 to 168 +0 +0 to 0 +0 +0", belt.Out);
        Assert.Equal(["experiment.json", "runs.csv", "runs.jsonl", "scenario.yaml", "sensitivity.csv"], Names());
        var lines = File.ReadAllLines(Path.Combine(folder.At("out"), "sensitivity.csv"));
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("orders,units,categories.rods.needPerSegmentDay,60,240,morris,3,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_of_variance_are_told_by_the_other_method()
    {
        var belt = Call("--factors", "categories.rods.needPerSegmentDay=60..240", "--kpis", "orders,tasteGap", "--method", "sobol", "--samples", "4", "--lang", "zh");

        Assert.Equal(0, belt.Code);
        Assert.Contains("S_T, %", belt.Out, StringComparison.Ordinal);
        Assert.Contains("4 个样本", belt.Out, StringComparison.Ordinal);
        Assert.Equal(3, File.ReadAllLines(Path.Combine(folder.At("out"), "sensitivity.csv")).Length);
    }

    [Fact]
    public void Whole_keys_are_given_whole_numbers()
    {
        var belt = Call("--factors", "hub.reportAgeHours=1..4", "--kpis", "orders", "--trajectories", "4");

        Assert.Equal(0, belt.Code);
        Assert.All(
            File.ReadAllLines(Path.Combine(folder.At("out"), "runs.csv")).Skip(1).Select(line => line.Split(',')[2]),
            value => Assert.Contains(value, new[] { "1", "2", "3", "4" }));
    }

    [Fact]
    public void Results_are_the_same_however_many_run_at_a_time()
    {
        string Result(string threads)
        {
            var belt = Call("--factors", "categories.rods.needPerSegmentDay=60..240", "--kpis", "orders", "--trajectories", "2", "--threads", threads, "--force");
            Assert.True(belt.Code == 0, belt.Error);
            return File.ReadAllText(Path.Combine(folder.At("out"), "sensitivity.csv"));
        }

        Assert.Equal(Result("1"), Result("2"));
    }

    [Theory]
    [InlineData("--factors hub.reportAgHours=1..168: hub.reportAgHours: ", "did you mean `reportAgeHours`?", "--factors", "hub.reportAgHours=1..168")]
    [InlineData("--factors hub.reportAgeHours=0..168: hub.reportAgeHours: ", "", "--factors", "hub.reportAgeHours=0..168")]
    [InlineData("--factors hub.reportAgeHours: write a factor as path=low..high", "", "--factors", "hub.reportAgeHours")]
    [InlineData("--factors hub.costCnyPerDay=1..3: hub.costCnyPerDay is there twice", "", "--factors", "hub.costCnyPerDay=1..2,hub.costCnyPerDay=1..3")]
    [InlineData("--kpis: there is no KPI order", "did you mean `orders`?", "--factors", "hub.costCnyPerDay=1..3", "--kpis", "order")]
    [InlineData("--samples: belongs to --method sobol", "", "--factors", "hub.costCnyPerDay=1..3", "--samples", "9")]
    [InlineData("--method: `moris` is not known here", "", "--factors", "hub.costCnyPerDay=1..3", "--method", "moris")]
    [InlineData("--trajectories: `1` will not do", "", "--factors", "hub.costCnyPerDay=1..3", "--trajectories", "1")]
    public void What_cannot_be_weighed_is_refused_and_nothing_is_written(string start, string holds, params string[] options)
    {
        var belt = Call(options);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.Contains(belt.Faults, line => line.StartsWith(start, StringComparison.Ordinal) && line.Contains(holds, StringComparison.Ordinal));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Factors_are_required()
        => Assert.Equal(2, Call("--kpis", "orders").Code);

    public void Dispose() => folder.Dispose();

    private Belt Call(params string[] options)
        => Belt.Call(["sensitivity", Scenario.OneFactory, .. Short, "--out", folder.At("out"), .. options]);

    private IEnumerable<string> Names() => Directory.EnumerateFiles(folder.At("out")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}

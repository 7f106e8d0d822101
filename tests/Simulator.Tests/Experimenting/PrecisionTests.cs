using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Experimenting;

public sealed class PrecisionTests : IDisposable
{
    private static readonly string[] Short = ["--days", "4", "--warmup", "2", "--no-cache", "--kpis", "orders", "--policies", "market,semi-planned"];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Replications_are_lived_until_means_are_known_and_nothing_is_tested()
    {
        var belt = Call("--until-ci", "90%");

        Assert.True(belt.Code == 0, belt.Error);
        Assert.Contains("10 replications were enough for 95 % intervals within 90 % of every mean.", belt.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("better", belt.Out, StringComparison.Ordinal);
        Assert.Matches(@"orders: market has .* \(95 % interval ", belt.Out);
        var rows = File.ReadAllLines(Path.Combine(folder.At("out"), "comparison.csv")).Select(line => line.Split(',')).ToList();
        Assert.Equal(["market,orders,10", "semi-planned,orders,10"], rows.Where(row => row[1] == "orders").Select(row => $"{row[0]},{row[1]},{row[3]}"));
        var p = Array.IndexOf(rows[0], "p");
        Assert.All(rows.Skip(1), row => Assert.Equal("", row[p]));
        Assert.Equal(21, File.ReadAllLines(Path.Combine(folder.At("out"), "runs.csv")).Length);
    }

    [Fact]
    public void What_is_not_known_well_enough_is_named()
        => Assert.Contains(
            "After 3 replications these are not yet known within 0.01 %: orders under market, orders under semi-planned.",
            Call("--until-ci", "0.01%", "--replications", "3").Out,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2")]
    [InlineData("0%")]
    [InlineData("100%")]
    [InlineData("-2%")]
    [InlineData("two%")]
    public void A_precision_is_a_percentage(string written)
    {
        var belt = Call("--until-ci", written);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.StartsWith("--until-ci: `" + written, Assert.Single(belt.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void So_many_runs_need_a_word()
        => Assert.Equal(2, Call("--until-ci", "2%", "--replications", "6000").Code);

    public void Dispose() => folder.Dispose();

    private Belt Call(params string[] options) => Belt.Call(["compare", Scenario.OneFactory, .. Short, "--out", folder.At("out"), .. options]);
}

using OrleansIndustrialBelt.Model.Results;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Runs;

/// <summary>An intervention is named before the run, logged at its hours, drawn in the charts, and kept in the results' scenario.</summary>
public sealed class InterventionRunTests : IDisposable
{
    private const string Waiver = "interventions=[{at: day 1 06:00, until: day 2 12:00, set: platform/douyin.commissionShare, to: 0}, {at: day 0, event: closeFactory, factory: weihai-rods, until: day 1}]";
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void It_is_named_first()
    {
        var lines = Run("a").Out.Split('\n');

        Assert.Equal(
            [
                "What changes during the run:",
                "  day 0, 00:00 to day 1, 00:00: factory closed (weihai-rods)",
                "  day 1, 06:00 to day 2, 12:00: platform/douyin.commissionShare = 0",
            ],
            lines[..3]);
        Assert.StartsWith("运行期间的变化：\n  第 0 天 00:00 至 第 1 天 00:00：工厂停产 (weihai-rods)\n", Run("b", "--lang", "zh").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_logged_drawn_and_kept()
    {
        Run("a");
        var events = File.ReadAllLines(Path.Combine(folder.At("a"), "events.csv"));
        var page = File.ReadAllText(Path.Combine(folder.At("a"), "report.html"));

        Assert.Contains("30,1,6,platform/0001,intervention,,number=1,platform/douyin.commissionShare = 0", events);
        Assert.Contains("60,2,12,platform/0001,interventionEnd,,number=1,platform/douyin.commissionShare = 0", events);
        Assert.Contains(events, line => line.StartsWith("0,0,0,belt,intervention,,number=2,factory closed", StringComparison.Ordinal));
        Assert.Contains("Intervention: platform/douyin.commissionShare = 0", page, StringComparison.Ordinal);
        Assert.Contains("结束：工厂停产 (weihai-rods)", page, StringComparison.Ordinal);
        Assert.Contains("until: \"day 2 12:00\"", File.ReadAllText(Path.Combine(folder.At("a"), "scenario.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_results_scenario_and_the_other_engine_give_the_same_run()
    {
        Run("a");
        Belt.Call("run", Path.Combine(folder.At("a"), "scenario.yaml"), "--out", folder.At("b"));
        Run("c", "--engine", "grains", "--partitions", "2");

        Assert.NotNull(Digest("a"));
        Assert.All(new[] { "b", "c" }, name => Assert.Equal(Digest("a"), Digest(name)));
        Assert.Equal(File.ReadAllText(Path.Combine(folder.At("a"), "events.csv")), File.ReadAllText(Path.Combine(folder.At("c"), "events.csv")));
    }

    [Fact]
    public void The_entity_it_concerns_tells_of_it()
    {
        Run("a", "--record", "entities", "--record", "decisions");

        var story = Belt.Call("inspect", folder.At("a"), "--entity", "platform/0001");

        Assert.Contains("Intervention: platform/douyin.commissionShare = 0", story.Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private Belt Run(string name, params string[] more)
        => Belt.Call(["run", Scenario.OneFactory, "--days", "2", "--warmup", "1", "--set", Waiver, "--out", folder.At(name), .. more]);

    private string? Digest(string name) => RecordedRun.Open(folder.At(name)).Manifest.Digest;
}

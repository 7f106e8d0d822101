using System.Globalization;
using System.Text.Json;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Simulator.Inspecting;
using OrleansIndustrialBelt.Simulator.Resources;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Inspecting;

public sealed class InspectTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_factory_s_story_says_what_it_received_decided_and_why_and_what_came_of_it()
    {
        Run("--record", "entities", "--record", "decisions");

        var belt = Inspect("factory/0001");

        Assert.Equal((0, ""), (belt.Code, belt.Error));
        Assert.StartsWith("factory/0001 Weihai Rods: a factory, class flexible, in one-factory under policy market, seed 1\n", belt.Out, StringComparison.Ordinal);
        Assert.Contains("\nWeek 1 (days 1 to 7)\n", belt.Out, StringComparison.Ordinal);
        Assert.Matches(@"\n  received: [\d,]+ units ordered", belt.Out);
        Assert.Matches(@"\n  day \d+, 13:00: released .* of sku/000\d, because ", belt.Out);
        Assert.Matches(@"\n  came of it: .* CNY (earned|lost)\n", belt.Out);
    }

    [Fact]
    public void Every_decision_that_is_taken_has_a_sentence_and_a_reason_in_both_languages()
    {
        Run("--record", "decisions", "--policy", "semi-planned", "--days", "20");
        var english = CommandTexts.Of(Texts.English);
        var chinese = CommandTexts.Of(Texts.Chinese);

        // What is missing here is missing in Simulator/Resources/Texts.resx and Texts.zh.resx.
        var wanted = Taken().SelectMany(taken => new[] { $"Did.{taken.Kind}.{taken.Outcome}", $"Reason.{taken.Kind}.{taken.Reason}" });
        Assert.Empty(wanted.Where(key => english.Find(key) is null || chinese.Find(key) is null).Distinct());
    }

    [Fact]
    public void Every_figure_of_a_week_has_a_name()
        => Assert.All(Enum.GetValues<EntityKind>(), kind =>
            Assert.All(WeekFigures.ReceivedBy(kind).Concat(WeekFigures.ResultsOf(kind)), metric =>
                Assert.NotNull(CommandTexts.Of(Texts.English).Find("Metric." + metric))));

    [Fact]
    public void A_run_that_was_not_recorded_says_how_to_record()
    {
        Run();

        Refused("factory/0001", folder.At("a") + ": was not recorded; run it again with --record entities --record decisions");
    }

    [Theory]
    [InlineData("room/0009", "--entity room/0009: the belt has none; it has room/0001 ... room/0002")]
    [InlineData("rom/0001", "--entity rom/0001: is no address")]
    public void An_entity_that_is_not_there_is_a_fault(string address, string start)
    {
        Run("--record", "entities");

        Refused(address, start);
    }

    [Fact]
    public void Inspecting_changes_nothing_in_the_folder()
    {
        Run("--record", "entities");
        var before = Snapshot();

        Inspect("sku/0001");

        Assert.Equal(before, Snapshot());
    }

    public void Dispose() => folder.Dispose();

    private void Run(params string[] more) => Assert.Equal(
        0,
        Belt.Call(["run", Scenario.OneFactory, "--engine", "local", "--set", "run.days=8", "--warmup", "1", "--out", folder.At("a"), .. more]).Code);

    private Belt Inspect(string address) => Belt.Call("inspect", folder.At("a"), "--entity", address);

    private void Refused(string address, string start)
    {
        var belt = Inspect(address);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.StartsWith(start, Assert.Single(belt.Faults), StringComparison.Ordinal);
    }

    private string Snapshot()
        => string.Join('\n', Directory.GetFiles(folder.At("a")).Order(StringComparer.Ordinal)
            .Select(path => $"{path} {File.GetLastWriteTimeUtc(path).Ticks.ToString(CultureInfo.InvariantCulture)} {File.ReadAllText(path).Length}"));

    private List<(string Kind, string Outcome, string Reason)> Taken()
    {
        var taken = File.ReadLines(Path.Combine(folder.At("a"), "decisions.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(item => (Text(item, "kind"), Text(item, "outcome"), Text(item, "reason")))
            .Distinct()
            .ToList();
        Assert.True(taken.Count > 5);
        return taken;
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}

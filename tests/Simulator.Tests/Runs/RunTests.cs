using OrleansIndustrialBelt.Model.Results;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Runs;

public sealed class RunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_run_tells_a_sentence_a_table_and_where_its_files_are()
    {
        var belt = Run("--out", folder.At("a"));

        Assert.Equal(0, belt.Code);
        var lines = belt.Out.Split('\n');
        Assert.Matches(@"^Under policy market, one factory took orders for [\d,]+ units in 2 days; .*\.$", lines[0]);
        Assert.Contains(lines, line => line.Contains("KPI", StringComparison.Ordinal) && line.Contains("flexible", StringComparison.Ordinal));
        Assert.Contains(lines, line => line == "Results in " + folder.At("a"));
        Assert.Contains("day 3 of 3 (100 %)", belt.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_holds_the_files_and_nothing_is_left_beside_it()
    {
        Run("--out", folder.At("a"), "--record", "entities", "--record", "decisions");

        Assert.Equal(["a"], folder.Names);
        string[] expected =
        [
            "daily.csv", "decisions.jsonl", "entities.csv", "entity-days.csv", "events.csv", "hashes.csv", "kpi.csv", "manifest.json", "scenario.yaml",
        ];
        Assert.Equal(expected, Directory.GetFiles(folder.At("a")).Select(Path.GetFileName).Except(["report.html"]).Order(StringComparer.Ordinal));
        Assert.Equal(3 * 24, RecordedRun.Open(folder.At("a")).Hashes.Count);
    }

    [Fact]
    public void Quiet_prints_the_folder_only()
    {
        var belt = Run("--out", folder.At("a"), "--quiet");

        Assert.Equal((0, folder.At("a") + "\n", ""), (belt.Code, belt.Out, belt.Error));
    }

    [Fact]
    public void Chinese_is_spoken_where_it_is_asked_for()
        => Assert.StartsWith("在政策 market 下，一家工厂在 2 天内接到", Run("--out", folder.At("a"), "--lang", "zh").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("--engine", "local", "--partitions", "3", "--threads", "2")]
    [InlineData("--engine", "local", "--record", "entities", "--record", "decisions")]
    [InlineData("--engine", "grains", "--partitions", "2")]
    public void Engine_partitions_threads_and_recording_change_no_file(params string[] how)
    {
        Run("--out", folder.At("a"));
        Belt.Call(["run", Scenario.OneFactory, "--days", "2", "--warmup", "1", "--out", folder.At("b"), .. how]);

        Assert.All(["daily.csv", "entities.csv", "events.csv", "hashes.csv", "kpi.csv", "scenario.yaml"], name =>
            Assert.Equal(File.ReadAllText(Path.Combine(folder.At("a"), name)), File.ReadAllText(Path.Combine(folder.At("b"), name))));
        Assert.Equal(Digest("a"), Digest("b"));
    }

    [Fact]
    public void A_seed_is_nature_s_and_behaviour_s_and_the_population_stays()
    {
        Run("--out", folder.At("a"));
        Run("--out", folder.At("b"), "--seed", "7");

        var manifest = RecordedRun.Open(folder.At("b")).Manifest;
        Assert.Equal((1UL, 7UL, 7UL), (manifest.PopulationSeed, manifest.NatureSeed, manifest.BehaviourSeed));
        Assert.NotEqual(Digest("a"), Digest("b"));
    }

    [Fact]
    public void A_policy_replaces_the_assignment_and_single_knobs_stay()
    {
        Run("--out", folder.At("a"), "--policy", "traditional", "--set", "policy={class/flexible: marketing-only}", "--set", "knobs={belt: {compliance: 0.5}}");

        var run = RecordedRun.Open(folder.At("a"));
        Assert.Equal("traditional", run.Manifest.Policy);
        var scenario = run.Scenario();
        Assert.Equal("belt traditional", string.Join("; ", scenario.Policy.Select(pair => $"{pair.Key} {pair.Value}")));
        Assert.Equal(0.5, scenario.Knobs["belt"].Compliance);
    }

    [Fact]
    public void The_resolved_scenario_runs_to_the_same_digest()
    {
        Run("--out", folder.At("a"), "--seed", "5");
        Belt.Call("run", Path.Combine(folder.At("a"), "scenario.yaml"), "--engine", "local", "--out", folder.At("b"));

        Assert.Equal(Digest("a"), Digest("b"));
    }

    public void Dispose() => folder.Dispose();

    private static Belt Run(params string[] more)
        => Belt.Call(["run", Scenario.OneFactory, "--days", "2", "--warmup", "1", "--engine", "local", .. more]);

    private string Digest(string name)
    {
        var manifest = RecordedRun.Open(folder.At(name)).Manifest;
        Assert.True(manifest.Complete);
        return Assert.IsType<string>(manifest.Digest);
    }
}

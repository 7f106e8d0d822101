using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs;

/// <summary>Points that differ from a day on are whole runs in which the same changes on that day, and cost less.</summary>
public sealed class BranchingTests
{
    private const int Warmup = 3;
    private const int Days = 2;

    private static readonly Experiment Branched = TinyBelt.Of(3, "run.warmupDays=3") with
    {
        Policies = ["semi-planned", "market", "central-plan"],
        Baseline = "market",
        BranchAt = 1,
        Table = new FactorTable { Factors = [new Factor("money.shippingCny", ["5", "9"])] },
    };

    private static readonly Lazy<List<RunEnd>> Ends = new(() => TinyBelt.Live(Branched));

    [Fact]
    public void Every_run_is_the_whole_run_with_the_change_on_the_day()
    {
        Assert.Equal(18, Ends.Value.Count);
        Assert.All(Ends.Value, end => Assert.Equal(Whole(end.Run), end.Row!.Digest));
        Assert.Equal(18, Ends.Value.Select(end => end.Row!.Digest).Distinct().Count());
    }

    [Fact]
    public void Threads_change_nothing()
        => Assert.Equal(Ends.Value.Select(end => end.Row!.Digest), TinyBelt.Live(Branched, threads: 5).Select(end => end.Row!.Digest));

    [Fact]
    public void A_sweep_that_goes_on_lives_the_same()
        => Assert.Equal(Ends.Value.Skip(10).Select(end => end.Row!.Digest), TinyBelt.Live(Branched, from: 10).Select(end => end.Row!.Digest));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_past_is_lived_once_per_replication(int threads)
    {
        var watch = new DayCount();
        new ExperimentRunner(Branched, threads).Live(0, _ => { }, watch);

        Assert.Equal((3 * Warmup) + (18 * Days), watch.Days);
        Assert.Equal(watch.Days, Branched.DaysPerRun * Branched.RunCount, 6);
    }

    [Fact]
    public void The_baseline_is_the_run_that_nothing_happens_to()
    {
        var alone = Branched with { Table = FactorTable.Empty, Policies = ["market", "semi-planned"] };
        var plain = alone with { BranchAt = null };

        Assert.Equal(Digests(TinyBelt.Live(plain), "market"), Digests(TinyBelt.Live(alone), "market"));
        Assert.NotEqual(Digests(TinyBelt.Live(plain), "semi-planned"), Digests(TinyBelt.Live(alone), "semi-planned"));
    }

    [Fact]
    public void The_cache_knows_a_branch_as_the_whole_run()
    {
        using var folder = new ScratchFolder();
        var cache = new RunCache(folder.Path);
        var scenario = ScenarioOf(Branched.RunAt(0));
        var whole = Experiment.Of(scenario, "one-factory.yaml", 3);

        var first = TinyBelt.Live(whole, cache: cache);
        var second = TinyBelt.Live(Branched, cache: cache).Where(end => end.Run.Point.Index == 0).ToList();

        Assert.All(first, end => Assert.False(end.IsFromCache));
        Assert.All(second, end => Assert.True(end.IsFromCache));
        Assert.Equal(first.Select(end => end.Row!.Digest), second.Select(end => end.Row!.Digest));
    }

    [Fact]
    public void What_is_settled_before_the_first_hour_is_refused()
    {
        var preorder = Branched with { Policies = ["market", "preorder"] };
        var roster = Branched with { Table = new FactorTable { Factors = [new Factor("factories.0.count", ["3"])] } };

        Assert.Null(LivedRun.FaultOf(preorder, preorder.PointAt(0)));
        Assert.Matches(@"^preorder, shippingCny=5 from day 1 on: whether factories of class \S+ take pre-orders is settled before the first hour", LivedRun.FaultOf(preorder, preorder.PointAt(1)));
        Assert.Matches(@"^semi-planned, count=3 from day 1 on: `factories.0.count` is settled before the first hour", LivedRun.FaultOf(roster, roster.PointAt(0)));
    }

    [Theory]
    [InlineData(-2, "day -2 does not lie within the run with a day before it; give one from -1 to 2")]
    [InlineData(3, "day 3 does not lie within the run with a day before it; give one from -1 to 2")]
    [InlineData(-1, null)]
    [InlineData(2, null)]
    public void The_day_lies_within_the_run(int day, string? problem) => Assert.Equal(problem, Branching.ProblemOfDay(day, Warmup, Days));

    [Fact]
    public void A_past_that_breaks_off_fails_its_runs_alone()
    {
        var broken = Branched with { ScenarioText = Branched.ScenarioText + "\nnonsense: 1\n" };

        Assert.All(TinyBelt.Live(broken), end => Assert.Contains("nonsense", end.Failure!.Reason, StringComparison.Ordinal));
    }

    private static string? Whole(PlannedRun run)
    {
        var scenario = ScenarioOf(run);
        scenario.Run.Seed.Nature = run.Seed;
        scenario.Run.Seed.Behaviour = run.Seed;
        var world = new BeltWorld(scenario);
        return new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 2, threads: 1).Run().Digest;
    }

    // As a user would write it down.
    private static ScenarioOptions ScenarioOf(PlannedRun run)
    {
        var scenario = ScenarioReader.Read<ScenarioOptions>(TinyBelt.File, ["run.days=2", "run.warmupDays=3", "policy={belt: market}"]).Value!;
        if (run.Point.Policy != "market")
        {
            scenario.Interventions.Add(new InterventionOptions { At = "day 1", Set = "policy", To = $"{{belt: {run.Point.Policy}}}" });
        }

        scenario.Interventions.Add(new InterventionOptions { At = "day 1", Set = "money.shippingCny", To = run.Point.Factors[0].Value });
        return scenario;
    }

    private static List<string> Digests(List<RunEnd> ends, string policy)
        => [.. ends.Where(end => end.Run.Point.Policy == policy).Select(end => end.Row!.Digest)];

    private sealed class DayCount : IRunsProgress
    {
        private int days;

        public int Days => days;

        public void DayDone() => Interlocked.Increment(ref days);

        public void RunDone(RunEnd end)
        {
        }
    }
}

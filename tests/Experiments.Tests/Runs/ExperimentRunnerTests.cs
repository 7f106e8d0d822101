using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs;

public sealed class ExperimentRunnerTests
{
    [Fact]
    public void A_million_runs_are_neither_listed_nor_held()
    {
        var million = TinyBelt.Of(1_000) with
        {
            Table = new FactorTable
            {
                Factors = [.. new[] { "hub.feeShare", "nature.tasteVolatility" }.Select(path => new Factor(path, [.. Enumerable.Range(0, 32).Select(value => FormattableString.Invariant($"{value / 1000.0}"))]))],
            },
        };
        Assert.Equal(1_024_000, million.RunCount);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (first, last) = (million.RunAt(0), million.RunAt(million.RunCount - 1));
        var taken = million.Points.Take(3).ToList();
        var asked = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((1, 1_000), (first.Replication, last.Replication));
        Assert.Equal("0.031", last.Point.Factors[0].Value);
        Assert.Equal(["0", "0.001", "0.002"], taken.Select(point => point.Factors[1].Value));
        Assert.InRange(asked, 1, 1_000_000);

        // Only the runs that were asked for are lived, and each is handed over before many others have begun.
        var (begun, most, kept) = (0, 0, 0);
        new ExperimentRunner(million, threads: 2, live: (run, _, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref begun) - Volatile.Read(ref kept));
            return new RunRow(run.Run, "", [], []);
        }).Live(0, _ => Interlocked.Increment(ref kept), until: 200);
        Assert.Equal((200, 200), (begun, kept));
        Assert.InRange(most, 1, 2 * 8);
    }

    [Fact]
    public void Runs_come_in_canonical_order_and_do_not_depend_on_threads()
    {
        var one = TinyBelt.Live(TinyBelt.Experiment, threads: 1);
        var four = TinyBelt.Live(TinyBelt.Experiment, threads: 4);

        Assert.Equal([0L, 1, 2, 3, 4, 5], four.Select(end => end.Run.Index));
        Assert.Equal(one.Select(end => end.Row!.Digest), four.Select(end => end.Row!.Digest));
        Assert.Equal(6, one.Select(end => end.Row!.Digest).Distinct().Count());
    }

    [Fact]
    public void A_run_is_the_run_that_belt_run_would_live()
    {
        var row = TinyBelt.Live(TinyBelt.Experiment, from: 3)[0].Row!;

        var scenario = ScenarioReader.Read<ScenarioOptions>(
            TinyBelt.File, ["run.days=2", "run.warmupDays=1", "policy={belt: semi-planned}", "run.seed.nature=2", "run.seed.behaviour=2"]).Value!;
        var world = new BeltWorld(scenario);
        var outcome = new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 3, threads: 2).Run();

        Assert.Equal(("semi-planned", 2, outcome.Digest), (row.Point.Policy, row.Run.Replication, row.Digest));
        Assert.All(KpiCalculator.Compute(world, outcome), kpi => Assert.Equal(kpi.Value, row.ValueOf(kpi.Scope, kpi.Definition.Id)));
        Assert.Equal(outcome.Days.Select(day => day.Sums.Total(Metric.FactoryMadeUnits)), row.Daily.Single(series => series.Id == "made").Values);
    }

    [Fact]
    public void A_run_that_breaks_off_is_reported_and_stops_nothing()
    {
        var experiment = TinyBelt.Of(replications: 2) with
        {
            Table = new FactorTable { Factors = [new Factor("hub.feeShare", ["0", "no number", "0.1"])] },
        };

        var ends = TinyBelt.Live(experiment);

        Assert.Equal(6, ends.Count);
        Assert.Equal([1L, 4], ends.Where(end => end.Failure is not null).Select(end => end.Run.Index));
        Assert.Contains("hub.feeShare", ends[1].Failure!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_hands_over_only_whole_runs_in_order()
    {
        using var stop = new CancellationTokenSource();
        var ends = new List<RunEnd>();

        new ExperimentRunner(TinyBelt.Experiment with { Replications = 100_000 }, threads: 2).Live(
            0,
            end =>
            {
                ends.Add(end);
                if (ends.Count == 3)
                {
                    stop.Cancel();
                }
            },
            stop: stop.Token);

        Assert.InRange(ends.Count, 3, 5);
        Assert.Equal(Enumerable.Range(0, ends.Count), ends.Select(end => (int)end.Run.Index));
    }

    [Fact]
    public void What_cannot_be_kept_ends_the_experiment()
    {
        var thrown = Assert.Throws<IOException>(() => new ExperimentRunner(TinyBelt.Experiment with { Replications = 100_000 }, threads: 2)
            .Live(0, _ => throw new IOException("the disk is full")));

        Assert.Equal("the disk is full", thrown.Message);
    }

    [Fact]
    public void Policies_share_the_people_and_the_need_of_a_replication()
    {
        var ends = TinyBelt.Live(TinyBelt.Experiment);

        var need = ends.ConvertAll(end => end.Row!.Daily.Single(series => series.Id == "becameReady").Values[0]);
        Assert.Equal(need[0], need[1]);
        Assert.NotEqual(need[0], need[2]);
    }
}

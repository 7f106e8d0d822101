using Orleans.TestingHost;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests;

public sealed class ReplicationClusterTests
{
    private static readonly Experiment Asked = Experiment.Of(
        ScenarioReader.ReadText<ScenarioOptions>(
            "small",
            """
            categories: [{id: rods}]
            segments: [{id: anglers, platform: douyin}]
            platforms: [{id: douyin}]
            classes: {flexible: {}}
            factories: [{class: flexible}]
            run: {days: 3, warmupDays: 1}
            """,
            []).Value!,
        "small",
        replications: 4) with
    {
        Policies = ["market", "semi-planned"],
        Baseline = "market",
        KeepsEntities = true,
        Table = new FactorTable { Factors = [new Factor("hub.feeShare", ["0", "no number"])] },
    };

    [Fact]
    public async Task Runs_on_two_silos_end_as_they_do_here()
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSilo((_, silo) => silo.AddBelt(new ToySource()));
        await using var cluster = builder.Build();
        await cluster.DeployAsync();
        var days = new DayCount();

        var here = Live(live: null, progress: null);
        var there = Live(new ReplicationCluster(cluster.Client).Live, days);

        Assert.Equal(here.Select(RunLine.Write), there.Select(RunLine.Write));
        Assert.Equal(16, there.Count);
        Assert.Equal(8, there.Count(end => end.Row is not null));
        Assert.Equal(8 * 4, days.Count);
    }

    [Fact]
    public async Task A_stop_reaches_the_silo()
    {
        await using var silo = await EmbeddedSilo.Start(new ToySource());
        using var stop = new CancellationTokenSource();
        var endless = Asked with
        {
            Table = FactorTable.Empty,
            ScenarioText = Asked.ScenarioText.Replace("days: 3\n", "days: 3000\n", StringComparison.Ordinal),
        };
        var ends = new List<RunEnd>();

        new ExperimentRunner(endless, threads: 2, live: new ReplicationCluster(silo.Grains).Live)
            .Live(0, ends.Add, new DayCount(stop.Cancel), stop: stop.Token);

        Assert.Empty(ends);
    }

    [Fact]
    public async Task A_run_whose_silo_is_lost_is_lived_by_another()
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSilo((_, silo) => silo.AddBelt(new ToySource()));
        await using var cluster = builder.Build();
        await cluster.DeployAsync();
        var longer = Asked with
        {
            Table = FactorTable.Empty,
            ScenarioText = Asked.ScenarioText.Replace("days: 3\n", "days: 300\n", StringComparison.Ordinal),
        };
        var loss = new Loss(cluster);
        var ends = new List<RunEnd>();

        new ExperimentRunner(longer, threads: 4, live: new ReplicationCluster(cluster.Client).Live).Live(0, ends.Add, loss);

        await loss.Done;
        Assert.Equal(8, ends.Count(end => end.Row is not null));
        Assert.Equal(8 * 301, loss.Days);
    }

    [Fact]
    public async Task A_silo_of_another_model_refuses()
    {
        await using var silo = await EmbeddedSilo.Start(new ToySource());
        var grain = silo.Grains.GetGrain<IReplicationGrain>("other-model");

        await grain.Start(new ReplicationRequest(Asked.ScenarioText, 1, "another", KeepsEntities: false));

        var status = await grain.Progress(0);
        Assert.True(status.Over);
        Assert.Contains("not another", status.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_grain_without_a_run_says_so()
    {
        await using var silo = await EmbeddedSilo.Start(new ToySource());
        await Assert.ThrowsAsync<LostShareException>(() => silo.Grains.GetGrain<IReplicationGrain>("never-started").Progress(0));
    }

    private static List<RunEnd> Live(LiveRun? live, IRunsProgress? progress)
    {
        var ends = new List<RunEnd>();
        new ExperimentRunner(Asked, threads: 3, live: live).Live(0, ends.Add, progress);
        return ends;
    }

    // Kills the second silo once a fifth of all days has been lived.
    private sealed class Loss(InProcessTestCluster cluster) : IRunsProgress
    {
        private readonly Lock gate = new();
        private int days;
        private Task? kill;

        public int Days => days;

        public Task Done => kill ?? throw new InvalidOperationException("nothing was lost");

        public void DayDone()
        {
            lock (gate)
            {
                days++;
                if (days > 8 * 301 / 5)
                {
                    kill ??= cluster.KillSiloAsync(cluster.Silos[1]);
                }
            }
        }

        public void RunDone(RunEnd end)
        {
        }
    }

    private sealed class DayCount(Action? onDay = null) : IRunsProgress
    {
        private int count;

        public int Count => count;

        public void DayDone()
        {
            Interlocked.Increment(ref count);
            onDay?.Invoke();
        }

        public void RunDone(RunEnd end)
        {
        }
    }
}

using Orleans.TestingHost;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests.Recoveries;

public sealed class RecoveryTests
{
    private static readonly RunRequest Request = ToySource.Request(new ToyOptions(8, Load: 2000), days: 8, partitions: 3, record: true) with { CheckpointEveryDays = 1 };
    private static readonly Lazy<RunOutcome> Expected = new(() => ToySource.RunLocally(Request));

    [Theory]
    [InlineData(RunEngine.Grains, 0, 5)]
    [InlineData(RunEngine.Grains, 1, 70)]
    [InlineData(RunEngine.Partitions, 1, 100)]
    public async Task A_silo_that_is_lost_changes_nothing(RunEngine engine, int silo, int atTick)
    {
        await using var cluster = await Begun(3, Request with { Engine = engine });

        await cluster.Reach("a", atTick);
        await Lose(cluster, cluster.Silos.Silos[silo]);
        var (status, outcome) = await cluster.End("a");

        Whole(status, outcome);
    }

    [Fact]
    public async Task A_run_goes_on_without_the_silo_of_its_clock_and_without_its_client()
    {
        await using var cluster = await Begun(3, Request);

        await cluster.Reach("a", 40);
        await Lose(cluster, cluster.SiloOf(cluster.Run("a").GetGrainId()));
        var (status, outcome) = await cluster.End("a");

        Whole(status, outcome);
        Assert.Contains(status.Recoveries, recovery => recovery.Reason == "The silo of the run's clock was lost.");
    }

    [Fact]
    public async Task Two_silos_may_be_lost_in_turn()
    {
        await using var cluster = await Begun(3, Request);

        await cluster.Reach("a", 30);
        var gate = new WriteGate("chunk a/2/120/");
        await Lose(cluster, cluster.Silos.Silos[2], gate);
        await gate.Reached;
        await Lose(cluster, cluster.Silos.Silos[0]);
        var (status, outcome) = await cluster.End("a");

        Whole(status, outcome);
    }

    [Fact]
    public async Task A_run_begins_again_from_its_last_point_and_not_from_hour_0()
    {
        await using var cluster = await Begun(2, Request);

        await cluster.Reach("a", 60);
        await Lose(cluster, cluster.Silos.Silos[1]);
        var (status, outcome) = await cluster.End("a");

        Whole(status, outcome);
        Assert.All(status.Recoveries, recovery => Assert.InRange(recovery.FromTick, 48, recovery.TicksLived));
        Assert.All(status.Recoveries, recovery => Assert.Equal(0, recovery.FromTick % 24));
    }

    [Fact]
    public async Task Without_recovery_points_a_run_begins_again_at_hour_0()
    {
        await using var cluster = await Begun(2, Request with { CheckpointEveryDays = 0 });

        await cluster.Reach("a", 60);
        await Lose(cluster, cluster.Silos.Silos[1]);
        var (status, outcome) = await cluster.End("a");

        Whole(status, outcome);
        Assert.All(status.Recoveries, recovery => Assert.Equal(0, recovery.FromTick));
    }

    [Fact]
    public async Task A_silo_that_joins_takes_its_share_at_the_next_point()
    {
        await using var cluster = await TestCluster.Start(1);
        var (before, after) = (new WriteGate("chunk a/1/96/"), new WriteGate("chunk a/2/144/"));
        cluster.Storage.Gate = before;
        await cluster.Run("a").Start(Request);

        await before.Reached;
        var joined = await cluster.Silos.StartAdditionalSiloAsync();
        await cluster.Knows(2);
        cluster.Storage.Gate = after;
        before.Open();
        await after.Reached;
        var index = Enumerable.Range(0, 3).Select(index => cluster.Grains.GetPartition("a", 2, index).GetGrainId());
        var holders = index.Select(grain => cluster.SiloOf(grain).SiloAddress).ToList();
        after.Open();
        var (status, outcome) = await cluster.End("a");

        Assert.Contains(joined.SiloAddress, holders);
        Assert.Empty(status.Recoveries);
        Assert.Equal(RunPhase.Complete, status.Phase);
        SameRun.Check(Expected.Value, outcome!);
    }

    // The run cannot end before a silo is lost: its last point waits for that.
    private static async Task<TestCluster> Begun(short silos, RunRequest request)
    {
        var cluster = await TestCluster.Start(silos);
        cluster.Storage.Gate = new WriteGate(request.CheckpointEveryDays == 0 ? "chunk a/1/192/outcome" : "chunk a/1/168/");
        await cluster.Run("a").Start(request);
        return cluster;
    }

    private static async Task Lose(TestCluster cluster, InProcessSiloHandle silo, WriteGate? next = null)
    {
        var gate = cluster.Storage.Gate!;
        await cluster.Silos.KillSiloAsync(silo);
        cluster.Storage.Gate = next;
        gate.Open();
    }

    private static void Whole(RunStatus status, RunOutcome? outcome)
    {
        Assert.Equal((RunPhase.Complete, (string?)null), (status.Phase, status.Failure));
        Assert.NotEmpty(status.Recoveries);
        SameRun.Check(Expected.Value, outcome!);
    }
}

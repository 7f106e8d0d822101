using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Silo;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests.Recoveries;

/// <summary>Runs that are paused, stepped and changed while they are under way.</summary>
public sealed class SteeringTests
{
    private const string Waiver = "{event: commissionWaiver, platform: xiaohongshu, cny: 1000000}";

    [Fact]
    public async Task A_run_waits_where_it_may_not_go_on()
    {
        await using var cluster = await TestCluster.Start(1, source: new ScenarioBelts());

        await cluster.Run("a").Start(Request(RunEngine.Grains) with { AllowedUntil = 0 });
        var atFirst = await cluster.Until("a", status => status.Waits);
        await cluster.Run("a").Allow(1);
        var stepped = await cluster.Until("a", status => status.Waits && status.TicksDone > 0);
        await cluster.Run("a").Allow(25);
        var nextDay = await cluster.Until("a", status => status.Waits && status.TicksDone > 1);
        await cluster.Run("a").Allow(int.MaxValue);
        var (_, outcome) = await cluster.End("a");

        Assert.Equal([0, 1, 25], [atFirst.TicksDone, stepped.TicksDone, nextDay.TicksDone]);
        SameRun.Check(Alone(Request(RunEngine.Grains)), outcome!);
    }

    [Fact]
    public async Task A_wish_that_comes_while_another_is_kept_is_not_slept_through()
    {
        await using var cluster = await TestCluster.Start(1, source: new ScenarioBelts());

        await cluster.Run("a").Start(Request(RunEngine.Grains) with { AllowedUntil = 5 });
        await cluster.Until("a", status => status.Waits);
        var gate = cluster.Storage.Gate = new WriteGate("run a");
        await cluster.Run("a").Allow(3);
        await gate.Reached;
        await cluster.Run("a").Allow(25);
        gate.Open();
        var waiting = await cluster.Until("a", status => status is { Waits: true, AllowedUntil: 25 });

        Assert.Equal(25, waiting.TicksDone);
    }

    [Fact]
    public async Task A_limit_that_is_set_before_the_run_is_taken_up_again_holds()
    {
        await using var cluster = await TestCluster.Start(1, source: new ScenarioBelts());

        await cluster.Run("a").Start(Request(RunEngine.Grains) with { AllowedUntil = 0 });
        await cluster.Until("a", status => status.Waits);
        await cluster.Silos.DeactivateAsync(cluster.Run("a"));
        await cluster.Run("a").Allow(25);
        var waiting = await cluster.Until("a", status => status.Waits && status.TicksDone > 0);

        Assert.Equal(25, waiting.TicksDone);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task A_run_that_waits_can_be_stopped(int tick)
    {
        await using var cluster = await TestCluster.Start(1, source: new ScenarioBelts());

        await cluster.Run("a").Start(Request(RunEngine.Grains) with { AllowedUntil = tick, CheckpointEveryDays = 1 });
        await cluster.Until("a", status => status.Waits);
        await cluster.Run("a").Stop();
        var (status, _) = await cluster.End("a");

        Assert.Equal((RunPhase.Stopped, tick), (status.Phase, status.TicksDone));
    }

    [Theory]
    [InlineData(RunEngine.Grains, 0, Waiver)]
    [InlineData(RunEngine.Grains, 61, Waiver)]
    [InlineData(RunEngine.Partitions, 72, Waiver)]
    [InlineData(RunEngine.Grains, 61, "{set: sku/0001.priceCny, to: 20}")]
    [InlineData(RunEngine.Partitions, 61, "{set: sku/0001.priceCny, to: 20}")]
    [InlineData(RunEngine.Grains, 61, "{set: room/0001.firstHour, to: 8}")]
    [InlineData(RunEngine.Partitions, 61, "{set: room/0001.showDays, to: \"[thursday]\"}")]
    [InlineData(RunEngine.Grains, 72, "{event: takeOver, factory: factory/0001, orders: \"{sku/0001: 900}\"}")]
    [InlineData(RunEngine.Partitions, 61, "{event: takeOver, factory: factory/0001}")]
    public async Task A_changed_run_is_the_run_of_its_request(RunEngine engine, int tick, string change)
    {
        await using var cluster = await TestCluster.Start(2, source: new ScenarioBelts());

        await cluster.Run("a").Start(Request(engine) with { AllowedUntil = tick, CheckpointEveryDays = 1 });
        await cluster.Until("a", status => status.Waits);
        var answer = await cluster.Run("a").Intervene(change);
        await cluster.Run("a").Allow(int.MaxValue);
        var (status, outcome) = await cluster.End("a");
        var request = await cluster.Run("a").Request();

        Assert.Equal(new InterventionAnswer(tick, Refusal: null), answer);
        Assert.Equal([new RunChange(tick, change)], status.Changes);
        Assert.Equal(1, request.Revision);
        Assert.Empty(status.Recoveries);
        SameRun.Check(Alone(request), outcome!);
        Assert.NotEqual(Alone(Request(engine)).Digest, outcome!.Digest);
    }

    [Fact]
    public async Task A_change_outlives_the_silo_that_made_it_and_the_point_it_began_from()
    {
        var before = await TestCluster.Start(2, source: new ScenarioBelts());
        await before.Run("a").Start(Request(RunEngine.Grains) with { AllowedUntil = 61, CheckpointEveryDays = 1 });
        await before.Until("a", status => status.Waits);
        await before.Run("a").Intervene(Waiver);
        await before.Until("a", status => status.Waits && status.Epoch > 1);
        await before.Run("a").Stop();
        await before.End("a");
        before.Storage.Harm("chunk a/1/61/1/0", bytes => bytes[..^1]);

        await using var cluster = await TestCluster.Start(2, storage: before.Storage, source: new ScenarioBelts());
        await before.DisposeAsync();
        await cluster.Run("a").Resume();
        var (status, outcome) = await cluster.End("a");

        Assert.Equal(48, Assert.Single(status.Recoveries).FromTick);
        Assert.Equal([new RunChange(61, Waiver)], status.Changes);
        SameRun.Check(Alone(await cluster.Run("a").Request()), outcome!);
    }

    [Theory]
    [InlineData("chunk a/1/61/request/0", "chunk a/1/61/rows/0")]
    [InlineData("run a", "chunk a/1/61/request/0")]
    public async Task A_change_that_cannot_be_kept_is_not_made(string record, string after)
    {
        await using var cluster = await TestCluster.Start(1, source: new ScenarioBelts());

        await cluster.Run("a").Start(Request(RunEngine.Grains) with { AllowedUntil = 61, CheckpointEveryDays = 1 });
        await cluster.Until("a", status => status.Waits);
        cluster.Storage.IsAway = name => name == record && cluster.Storage.Names.Contains(after);
        var answer = await cluster.Run("a").Intervene(Waiver);
        cluster.Storage.IsAway = null;
        await cluster.Run("a").Allow(int.MaxValue);
        var (status, outcome) = await cluster.End("a");

        Assert.Equal("The run was disturbed meanwhile; if the change is not in its log, ask again.", answer.Refusal);
        Assert.Empty(status.Changes);
        Assert.DoesNotContain(cluster.Storage.Names, name => name.Contains("/request/", StringComparison.Ordinal));
        SameRun.Check(Alone(Request(RunEngine.Grains)), outcome!);
    }

    [Fact]
    public async Task A_change_without_room_is_refused_and_another_is_made_at_the_same_hour()
    {
        await using var cluster = await TestCluster.Start(1, source: new ScenarioBelts());

        await cluster.Run("a").Start(Request(RunEngine.Grains) with { AllowedUntil = 61, CheckpointEveryDays = 1 });
        await cluster.Until("a", status => status.Waits);
        cluster.Storage.IsFull = name => name == "run a" && cluster.Storage.Names.Contains("chunk a/1/61/request/0");
        var full = await cluster.Run("a").Intervene("{set: platform/xiaohongshu.commissionShare, to: 0}");
        cluster.Storage.IsFull = null;
        var made = await cluster.Run("a").Intervene(Waiver);
        await cluster.Run("a").Allow(int.MaxValue);
        var (status, outcome) = await cluster.End("a");

        Assert.Equal("The change was not kept: storage is full: no room", full.Refusal);
        Assert.Null(made.Refusal);
        Assert.Equal([new RunChange(61, Waiver)], status.Changes);
        SameRun.Check(Alone(await cluster.Run("a").Request()), outcome!);
    }

    [Fact]
    public async Task Who_lost_a_run_cannot_change_it_any_more()
    {
        await using var cluster = await TestCluster.Start(1, source: new ScenarioBelts());

        await cluster.Run("a").Start(Request(RunEngine.Grains) with { AllowedUntil = 0 });
        await cluster.Until("a", status => status.Waits);
        cluster.Storage.Steal("run a");
        var answer = await cluster.Run("a").Intervene(Waiver);
        await cluster.Until("a", status => status.Waits && status.Epoch > 1);
        await cluster.Run("a").Allow(int.MaxValue);
        var (status, outcome) = await cluster.End("a");

        Assert.Equal("The run was disturbed meanwhile; if the change is not in its log, ask again.", answer.Refusal);
        Assert.Empty(status.Changes);
        SameRun.Check(Alone(Request(RunEngine.Grains)), outcome!);
    }

    [Fact]
    public async Task Changes_that_make_no_sense_are_refused_and_change_nothing()
    {
        await using var cluster = await TestCluster.Start(1, source: new ScenarioBelts());

        await cluster.Run("a").Start(Request(RunEngine.Grains) with { AllowedUntil = 30 });
        await cluster.Until("a", status => status.Waits);
        var unknown = await cluster.Run("a").Intervene("{set: platform/xiaohongshu.comission, to: 0}");
        var past = await cluster.Run("a").Intervene("{at: day 1, event: commissionWaiver, platform: xiaohongshu}");
        var outOfRange = await cluster.Run("a").Intervene("{set: platform/xiaohongshu.commissionShare, to: 7}");
        var noYaml = await cluster.Run("a").Intervene("{set: [");
        await cluster.Run("a").Allow(int.MaxValue);
        var (_, outcome) = await cluster.End("a");
        var late = await cluster.Run("a").Intervene(Waiver);

        Assert.Contains("commissionShare", unknown.Refusal, StringComparison.Ordinal);
        Assert.Equal("`day 1` is past; the next hour is `day 1 06:00`", past.Refusal);
        Assert.Contains("7", outOfRange.Refusal, StringComparison.Ordinal);
        Assert.NotNull(noYaml.Refusal);
        Assert.Contains("only a run that is under way", late.Refusal, StringComparison.Ordinal);
        SameRun.Check(Alone(Request(RunEngine.Grains)), outcome!);
    }

    private static RunRequest Request(RunEngine engine)
    {
        var reading = ScenarioReader.Read<ScenarioOptions>(Shipped.Scenario("commission-waiver.yaml"), ["run.days=5", "run.warmupDays=1", "interventions=[]"]);
        Assert.Empty(reading.Lines());
        return ScenarioBelts.Request(reading.Value!, partitions: 3) with { Engine = engine };
    }

    private static RunOutcome Alone(RunRequest request)
    {
        var world = new ScenarioBelts().World(request);
        return new LocalEngine(world.Directory, world.Create, world.Plan, 1, 1).Run();
    }
}

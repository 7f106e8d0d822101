using System.Text;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests.Recoveries;

/// <summary>What lies in storage, and what comes of harm to it.</summary>
public sealed class KeptRunTests
{
    private static readonly RunRequest Request = ToySource.Request(new ToyOptions(6, Load: 1000), days: 6, partitions: 2, record: true) with { CheckpointEveryDays = 1 };
    private static readonly Lazy<RunOutcome> Expected = new(() => ToySource.RunLocally(Request));

    [Fact]
    public async Task A_damaged_point_is_said_and_the_one_before_it_is_taken()
    {
        await using var cluster = await Stopped(atTick: 72);

        cluster.Storage.Harm("chunk a/1/72/1/0", bytes => bytes[..^1]);
        await cluster.Run("a").Resume();
        var (status, outcome) = await cluster.End("a");

        Assert.Equal(RunPhase.Complete, status.Phase);
        SameRun.Check(Expected.Value, outcome!);
        var recovery = Assert.Single(status.Recoveries);
        Assert.Equal(48, recovery.FromTick);
        Assert.Equal("The recovery point of tick 72 is damaged: chunk a/1/72/1/0 is not what was written.", recovery.Reason);
    }

    [Fact]
    public async Task With_every_point_damaged_a_run_begins_at_hour_0()
    {
        await using var cluster = await Stopped(atTick: 72);
        foreach (var name in cluster.Storage.Names.Where(name => name.StartsWith("chunk", StringComparison.Ordinal) && name.EndsWith("/rows/0", StringComparison.Ordinal)))
        {
            cluster.Storage.Harm(name, bytes => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]);
        }

        await cluster.Run("a").Resume();
        var (status, outcome) = await cluster.End("a");

        SameRun.Check(Expected.Value, outcome!);
        Assert.Equal(0, status.Recoveries[^1].FromTick);
        Assert.Equal(2, status.Recoveries.Count);
    }

    [Fact]
    public async Task A_run_that_was_stopped_goes_on_where_it_stopped_even_on_silos_that_never_saw_it()
    {
        var before = await Stopped(atTick: 24);
        await using var cluster = await TestCluster.Start(1, storage: before.Storage);
        await before.DisposeAsync();

        var entry = Assert.Single(await cluster.Grains.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key).List());
        var partial = (await cluster.Run("a").Outcome()).Outcome;
        await cluster.Run("a").Resume();
        var (status, outcome) = await cluster.End("a");

        Assert.Equal(("a", RunPhase.Stopped, 24), (entry.Run, entry.Phase, entry.TicksDone));
        Assert.Equal((false, 24, (string?)null), (partial.Complete, partial.TicksDone, partial.Digest));
        Assert.Empty(status.Recoveries);
        SameRun.Check(Expected.Value, outcome!);
    }

    [Fact]
    public async Task A_run_of_another_model_is_refused_in_one_line()
    {
        await using var cluster = await Stopped(atTick: 24);
        var other = new string('0', ModelVersion.Current.Length);
        cluster.Storage.Harm("run a", bytes => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace(ModelVersion.Current, other, StringComparison.Ordinal)));
        await cluster.Silos.DeactivateAsync(cluster.Run("a"));

        await cluster.Run("a").Resume();
        var status = await cluster.Run("a").Status();

        Assert.Equal(RunPhase.Failed, status.Phase);
        Assert.Equal($"Run a was begun by model {other}; this silo has model {ModelVersion.Current} and cannot go on with it.", status.Failure);
    }

    [Fact]
    public async Task A_run_that_could_not_be_kept_is_not_begun_and_not_listed()
    {
        await using var cluster = await TestCluster.Start(1);
        cluster.Storage.IsAway = name => name == "request a";

        await Assert.ThrowsAnyAsync<Exception>(() => cluster.Run("a").Start(Request));

        Assert.Empty(await cluster.Grains.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key).List());
    }

    [Fact]
    public async Task Storage_that_is_away_costs_points_and_no_run()
    {
        await using var cluster = await TestCluster.Start(1);
        cluster.Storage.IsAway = name => name.StartsWith("chunk a/1/48/", StringComparison.Ordinal);

        var gate = cluster.Storage.Gate = new WriteGate("chunk a/1/72/");
        await cluster.Run("a").Start(Request);
        await gate.Reached;
        var noted = await cluster.Run("a").Status();
        gate.Open();
        var (status, outcome) = await cluster.End("a");

        Assert.StartsWith("The recovery point at tick 48 was not kept: storage failed", noted.Note, StringComparison.Ordinal);
        Assert.Null(status.Note);
        Assert.Empty(status.Recoveries);
        SameRun.Check(Expected.Value, outcome!);
    }

    [Fact]
    public async Task Full_storage_ends_a_run_in_one_line_and_with_room_again_it_goes_on()
    {
        await using var cluster = await TestCluster.Start(1);
        cluster.Storage.IsFull = name => name.StartsWith("chunk a/1/48/1", StringComparison.Ordinal) || name.EndsWith("/outcome/0", StringComparison.Ordinal);

        await cluster.Run("a").Start(Request);
        var (failed, _) = await cluster.End("a");
        var leftOver = cluster.Storage.Names.Where(name => name.StartsWith("chunk a/1/48/", StringComparison.Ordinal));

        Assert.Equal(RunPhase.Failed, failed.Phase);
        Assert.Equal("storage is full: no room; recovery points are kept: make room and resume the run", failed.Failure);
        Assert.Empty(failed.Recoveries);
        Assert.Empty(leftOver);

        cluster.Storage.IsFull = null;
        await cluster.Run("a").Resume();
        var (status, outcome) = await cluster.End("a");
        Assert.Equal(RunPhase.Complete, status.Phase);
        SameRun.Check(Expected.Value, outcome!);
    }

    [Fact]
    public async Task A_point_beyond_the_disk_budget_is_not_kept()
    {
        await using var cluster = await TestCluster.Start(1, options => options.DiskBudgetBytes = 1000);

        await cluster.Run("a").Start(Request);
        var noted = await cluster.Until("a", status => status.Note is not null);
        var chunks = cluster.Storage.Names.Count(name => name.StartsWith("chunk", StringComparison.Ordinal));
        var (_, outcome) = await cluster.End("a");

        Assert.EndsWith("its disk budget is 1000", noted.Note, StringComparison.Ordinal);
        Assert.InRange(chunks, 0, 3);
        SameRun.Check(Expected.Value, outcome!);
    }

    [Fact]
    public async Task Only_the_last_points_are_kept_and_of_a_whole_run_only_what_it_left_behind()
    {
        await using var cluster = await Stopped(atTick: 120);
        var stopped = Points(cluster);

        // As if a silo had been lost while it wrote its part of the next point.
        cluster.Storage.Plant("chunk a/1/144/0/0");
        cluster.Storage.Plant("chunk a/1/144/0/1");
        await cluster.Run("a").Resume();
        await cluster.End("a");
        var whole = cluster.Storage.Names;
        await cluster.Run("a").Forget();

        Assert.Equal([96, 120], stopped);
        Assert.Equal(["registry runs", "request a", "run a"], whole.Where(name => !name.Contains("/outcome/", StringComparison.Ordinal)));
        Assert.Equal(["registry runs"], cluster.Storage.Names.Where(name => !name.Contains("/outcome/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_run_that_asks_for_points_where_nothing_is_kept_is_refused()
    {
        await using var silo = await Silo.EmbeddedSilo.Start(new ToySource());

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => silo.Grains.GetGrain<IRunGrain>("a").Start(Request));

        Assert.Equal("Run a asks for recovery points, but this cluster has no storage 'belt'.", refused.Message);
    }

    /// <summary>Ticks of the points in storage.</summary>
    private static List<int> Points(TestCluster cluster) => [.. cluster.Storage.Names
        .Where(name => name.StartsWith("chunk a/1/", StringComparison.Ordinal) && name.EndsWith("/1/0", StringComparison.Ordinal))
        .Select(name => int.Parse(name.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture))
        .Order()];

    /// <summary>A cluster whose run was stopped just after a recovery point.</summary>
    private static async Task<TestCluster> Stopped(int atTick)
    {
        var cluster = await TestCluster.Start(1);
        var gate = cluster.Storage.Gate = new WriteGate($"chunk a/1/{atTick}/");
        await cluster.Run("a").Start(Request);
        await gate.Reached;
        await cluster.Run("a").Stop();
        gate.Open();
        var (status, _) = await cluster.End("a");
        Assert.Equal((RunPhase.Stopped, atTick), (status.Phase, status.TicksDone));
        return cluster;
    }
}

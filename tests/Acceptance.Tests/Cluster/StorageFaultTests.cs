using OrleansIndustrialBelt.Servers;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Cluster;

/// <summary>Storage that goes and comes back, or has no room: the run waits, or says why it cannot go on and keeps what it has.</summary>
public sealed class StorageFaultTests
{
    [SkippableFact]
    public async Task A_server_of_storage_that_is_stopped_and_started_again_changes_nothing()
    {
        using var storage = await RedisServer.Start(onDisk: true);
        await using var cluster = await SiloProcesses.Start(2, $$"""{kind: Redis, connectionString: "{{storage.Address}}"}""");
        var run = await cluster.Submit(ClusterRuns.Short);

        await run.Reach(ClusterRuns.LastTick(ClusterRuns.Short) / 3);
        await storage.Stop();

        // It goes on to its next recovery point, and waits there; whether that costs a recovery is chance.
        await Task.Delay(TimeSpan.FromSeconds(20));
        Assert.False((await run.Status()).Over);
        await storage.StartAgain();

        await run.EndsAs(ClusterRuns.Undisturbed(ClusterRuns.Short));
    }

    // .ci/run leaves it out where nothing can be mounted.
    [SkippableFact]
    [Trait("Needs", "mount")]
    public async Task A_full_disk_is_told_in_a_line_and_with_room_again_the_run_goes_on()
    {
        using var disk = SmallDisk.Mount();
        await using var cluster = await SiloProcesses.Start(1, $$"""{kind: Files, folder: "{{disk.Folder}}"}""");
        using var results = new ScratchFolder();
        using var first = BeltCommand.Start(
            [.. ClusterRuns.Words(ClusterRuns.Middling), "--cluster", cluster.SettingsFile, "--name", "full", "--checkpoint-every", "20", "--out", results.Below("first")]);
        await BeltCommand.IsSubmitted(first);
        await cluster.Client.Run("full").Reach(ClusterRuns.LastTick(ClusterRuns.Middling) / 3);
        disk.Fill();
        await first.Ended();

        Assert.Equal(1, first.ExitCode);
        var line = Assert.Single(BeltCommand.Lines(first), line => line.Contains("storage is full", StringComparison.Ordinal));
        Assert.EndsWith("recovery points are kept: make room and resume the run", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", first.Output, StringComparison.Ordinal);

        disk.MakeRoom();
        using var resumed = await BeltCommand.Run("resume", "full", "--cluster", cluster.SettingsFile, "--out", results.Below("resumed"), "--quiet");
        Assert.Equal((0, results.Below("resumed")), (resumed.ExitCode, resumed.Output.Trim()));
        Assert.Equal(ClusterRuns.Undisturbed(ClusterRuns.Middling).Digest, BeltCommand.Digest(results.Below("resumed")));
    }
}

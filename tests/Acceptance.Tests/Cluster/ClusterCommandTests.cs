using OrleansIndustrialBelt.Servers;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Cluster;

/// <summary>The command line against silos that are processes: runs are left, found again, ended, resumed and forgotten.</summary>
public sealed class ClusterCommandTests
{
    private const string Name = "left";

    [SkippableFact]
    public async Task A_client_that_is_killed_changes_nothing_and_another_writes_the_same_results()
    {
        await using var cluster = await SiloProcesses.Start(2);
        using var results = new ScratchFolder();
        await Leave(cluster, ClusterRuns.Short, results.Below("attached"));

        using var attached = await Belt(cluster, "attach", Name, "--out", results.Below("attached"), "--quiet");
        using var alone = await BeltCommand.Run([.. ClusterRuns.Words(ClusterRuns.Short), "--engine", "local", "--out", results.Below("alone"), "--quiet"]);

        Assert.Equal((0, results.Below("attached")), (attached.ExitCode, attached.Output.Trim()));
        Assert.Equal(0, alone.ExitCode);
        Assert.Equal(Tables(results.Below("alone")), Tables(results.Below("attached")));
        Assert.Equal(BeltCommand.Digest(results.Below("alone")), BeltCommand.Digest(results.Below("attached")));
    }

    [SkippableFact]
    public async Task A_run_is_listed_cancelled_resumed_and_forgotten()
    {
        await using var cluster = await SiloProcesses.Start(1);
        using var results = new ScratchFolder();
        await Leave(cluster, ClusterRuns.Middling, results.Below("first"));

        Assert.Contains("running", await Listed(cluster), StringComparison.Ordinal);
        await Says(cluster, $"Run {Name} was ended after", "cancel", Name);
        Assert.Contains("stopped", await Listed(cluster), StringComparison.Ordinal);
        using var resumed = await Belt(cluster, "resume", Name, "--out", results.Below("resumed"), "--quiet");
        Assert.Equal((0, results.Below("resumed")), (resumed.ExitCode, resumed.Output.Trim()));
        Assert.Equal(ClusterRuns.Undisturbed(ClusterRuns.Middling).Digest, BeltCommand.Digest(results.Below("resumed")));
        Assert.Contains("complete", await Listed(cluster), StringComparison.Ordinal);
        await Says(cluster, "forgotten", "cancel", Name);

        using var empty = await Belt(cluster, "list");
        Assert.DoesNotContain(BeltCommand.Lines(empty), line => line.Contains(Name, StringComparison.Ordinal));
        using var gone = await Belt(cluster, "attach", Name);
        Assert.Equal(2, gone.ExitCode);
    }

    // A run whose client was killed as soon as the cluster had it.
    private static async Task Leave(SiloProcesses cluster, int days, string folder)
    {
        using var client = BeltCommand.Start([.. ClusterRuns.Words(days), "--cluster", cluster.SettingsFile, "--name", Name, "--out", folder]);
        await BeltCommand.IsSubmitted(client);
        client.Signal("KILL");
        await client.Ended();
        Assert.False(Directory.Exists(folder));
    }

    private static Task<ServerProcess> Belt(SiloProcesses cluster, params string[] words) => BeltCommand.Run([.. words, "--cluster", cluster.SettingsFile]);

    private static async Task<string> Listed(SiloProcesses cluster)
    {
        using var list = await Belt(cluster, "list");
        Assert.Equal(0, list.ExitCode);
        return Assert.Single(BeltCommand.Lines(list), line => line.Contains(Name, StringComparison.Ordinal));
    }

    private static async Task Says(SiloProcesses cluster, string expected, params string[] words)
    {
        using var command = await Belt(cluster, words);
        Assert.Equal(0, command.ExitCode);
        Assert.Contains(expected, command.Output, StringComparison.Ordinal);
    }

    private static SortedDictionary<string, string> Tables(string folder) => new(
        Directory.EnumerateFiles(folder, "*.csv").ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText, StringComparer.Ordinal),
        StringComparer.Ordinal);
}

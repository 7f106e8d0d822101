using System.Text.Json;
using OrleansIndustrialBelt.Acceptance.Tests.Runs;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Servers;
using OrleansIndustrialBelt.Silo.Clients;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Cluster;

/// <summary>Whatever single part of a cluster of real processes is lost, the run ends as if nothing had happened.</summary>
public sealed class FaultTests
{
    private const int Days = 55;
    private const int Warmup = 5;
    private const int LastTick = (Days + Warmup) * 24;
    private const string Scenario = "one-factory.yaml";
    private static readonly RunOutcome Undisturbed = Alone(Days);

    [SkippableFact]
    public async Task Silos_of_the_clock_that_are_killed_in_turn_change_nothing()
    {
        // Clients notice a lost silo after seconds: long enough that the second fault meets a run that is under way.
        const int LongDays = 1_195;
        const int LongLastTick = (LongDays + Warmup) * 24;
        await using var cluster = await SiloProcesses.Start(3);
        var run = await Submit(cluster, LongDays);

        await Reach(run, LongLastTick / 3);
        (await cluster.SiloOf(run)).Signal("KILL");
        await Reach(run, LongLastTick * 2 / 3);
        (await cluster.SiloOf(run)).Signal("KILL");

        await EndsAs(Alone(LongDays), run, recoveries: 2);
    }

    [SkippableFact]
    public async Task A_silo_that_freezes_and_thaws_changes_nothing()
    {
        await using var cluster = await SiloProcesses.Start(3);
        var run = await Submit(cluster);

        await Reach(run, LastTick / 3);
        cluster.Silos[1].Signal("STOP");
        await Reach(run, LastTick * 2 / 3);
        cluster.Silos[1].Signal("CONT");

        await EndsAs(Undisturbed, run, recoveries: 1);
    }

    [SkippableFact]
    public async Task Storage_that_is_away_for_a_while_changes_nothing()
    {
        await using var cluster = await SiloProcesses.Start(2);
        var run = await Submit(cluster);

        await Reach(run, LastTick / 3);
        cluster.Redis.Freeze();

        // It goes on to its next recovery point, and waits there; whether that costs a recovery is chance.
        await Task.Delay(TimeSpan.FromSeconds(20));
        cluster.Redis.Continue();

        await EndsAs(Undisturbed, run);
    }

    [SkippableFact]
    public async Task A_client_that_is_killed_changes_nothing_and_another_writes_the_results()
    {
        await using var cluster = await SiloProcesses.Start(2);
        var folder = Directory.CreateTempSubdirectory("belt-attach-");
        var results = Path.Combine(folder.FullName, "results");
        using (var client = Belt(
            "run", Repository.PathOf("scenarios", Scenario), "--days", Text(Days), "--warmup", Text(Warmup), "--cluster", cluster.SettingsFile, "--name", "left", "--out", results))
        {
            await client.Until(() => Task.FromResult(client.Output.Contains("lives on the cluster now", StringComparison.Ordinal)));
            client.Signal("KILL");
        }

        using var attached = Belt("attach", "left", "--cluster", cluster.SettingsFile, "--out", results, "--quiet");
        await attached.Ended();

        Assert.Equal((0, results), (attached.ExitCode, attached.Output.Trim()));
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(results, ResultsFolder.ManifestName)));
        Assert.Equal(Undisturbed.Digest, manifest.RootElement.GetProperty("digest").GetString());
        folder.Delete(recursive: true);
    }

    private static ServerProcess Belt(params string[] args) => ServerProcess.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "OrleansIndustrialBelt.Simulator.dll"), .. args]);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static BeltWorld World(int days) => new(Repository.Scenario(Scenario, $"run.days={Text(days)}", $"run.warmupDays={Text(Warmup)}"));

    private static RunOutcome Alone(int days) => Local.Run(World(days), partitions: 2, threads: 2);

    private static async Task<IRunGrain> Submit(SiloProcesses cluster, int days = Days)
    {
        var world = World(days);
        var refusal = await cluster.Client.Submit("run", new RunRequest(RunFiles.ScenarioText(world), world.Plan, 4, CheckpointEveryDays: 5));
        Assert.Null(refusal);
        return cluster.Client.Run("run");
    }

    private static async Task Reach(IRunGrain run, int tick)
    {
        var status = await RunFollower.Patiently(run.Status);
        while (status.TicksDone < tick)
        {
            Assert.False(status.Over, $"{status.Phase} at tick {status.TicksDone}: {status.Failure}");
            var seen = status.TicksDone;
            status = await RunFollower.Patiently(() => run.Progress(seen));
        }
    }

    private static async Task EndsAs(RunOutcome undisturbed, IRunGrain run, int recoveries = 0)
    {
        var follower = new RunFollower(run);
        var status = await follower.Follow(new Progress<int>(), CancellationToken.None);
        var outcome = await follower.Outcome();
        Assert.Equal(undisturbed.Digest, outcome.Digest);
        Assert.Equal(undisturbed.Hashes, outcome.Hashes);
        Assert.Equal(undisturbed.Events.Count, outcome.Events.Count);
        Assert.True(status.Recoveries.Count >= recoveries, $"{status.Recoveries.Count} recoveries");
    }
}

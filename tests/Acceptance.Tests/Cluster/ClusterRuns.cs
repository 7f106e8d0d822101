using System.Globalization;
using OrleansIndustrialBelt.Acceptance.Tests.Runs;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Silo.Clients;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Cluster;

/// <summary>Runs that faults meet: of one factory, on four partitions, with a recovery point every five days.</summary>
internal static class ClusterRuns
{
    /// <summary>Long enough that a fault meets a run that is under way, if nothing has to be started or noticed first.</summary>
    public const int Short = 55;

    /// <summary>Long enough that a command starts while the run is under way.</summary>
    public const int Middling = 595;

    /// <summary>Long enough that a silo starts, or is found to be lost, while the run is under way.</summary>
    public const int Long = 1_195;

    private const int Warmup = 5;
    private const string Scenario = "one-factory.yaml";

    /// <summary>The last tick of a run.</summary>
    public static int LastTick(int days) => (days + Warmup) * 24;

    /// <summary>What the run leaves behind that nothing disturbs.</summary>
    public static RunOutcome Undisturbed(int days) => Local.Run(World(days), partitions: 2, threads: 2);

    /// <summary>Starts a run.</summary>
    public static async Task<IRunGrain> Submit(this SiloProcesses cluster, int days)
    {
        var world = World(days);
        var refusal = await cluster.Client.Submit("run", new RunRequest(RunFiles.ScenarioText(world), world.Plan, 4, CheckpointEveryDays: 5));
        Assert.Null(refusal);
        return cluster.Client.Run("run");
    }

    /// <summary>The same run as the words of a command line.</summary>
    public static string[] Words(int days)
        => ["run", Repository.PathOf("scenarios", Scenario), "--days", Text(days), "--warmup", Text(Warmup)];

    /// <summary>Waits until a run has lived so many ticks.</summary>
    public static async Task Reach(this IRunGrain run, int tick)
    {
        var status = await RunFollower.Patiently(run.Status);
        while (status.TicksDone < tick)
        {
            Assert.False(status.Over, $"{status.Phase} at tick {status.TicksDone}: {status.Failure}");
            var seen = status.TicksDone;
            status = await RunFollower.Patiently(() => run.Progress(seen));
        }
    }

    /// <summary>Follows a run to its end, which must be that of the undisturbed one.</summary>
    public static async Task<RunStatus> EndsAs(this IRunGrain run, RunOutcome undisturbed, int recoveries = 0)
    {
        var follower = new RunFollower(run);
        var status = await follower.Follow(new Progress<int>(), CancellationToken.None);
        var outcome = await follower.Outcome();
        Assert.Equal(undisturbed.Digest, outcome.Digest);
        Assert.Equal(undisturbed.Hashes, outcome.Hashes);
        Assert.Equal(undisturbed.Events.Count, outcome.Events.Count);
        Assert.True(status.Recoveries.Count >= recoveries, $"{status.Recoveries.Count} recoveries");
        return status;
    }

    private static BeltWorld World(int days) => new(Repository.Scenario(Scenario, $"run.days={Text(days)}", $"run.warmupDays={Text(Warmup)}"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

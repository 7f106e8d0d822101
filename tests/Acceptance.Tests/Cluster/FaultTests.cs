using OrleansIndustrialBelt.Silo.Clients;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Cluster;

/// <summary>Whatever silo of a cluster of real processes is lost, freezes or joins, the run ends as if nothing had happened.</summary>
public sealed class FaultTests
{
    [SkippableFact]
    public async Task Silos_of_the_clock_that_are_killed_in_turn_change_nothing()
    {
        // Clients notice a lost silo after seconds: long enough that the second fault meets a run that is under way.
        await using var cluster = await SiloProcesses.Start(3);
        var run = await cluster.Submit(ClusterRuns.Long);

        await run.Reach(ClusterRuns.LastTick(ClusterRuns.Long) / 3);
        (await cluster.SiloOf(run)).Signal("KILL");
        await run.Reach(ClusterRuns.LastTick(ClusterRuns.Long) * 2 / 3);
        (await cluster.SiloOf(run)).Signal("KILL");

        await run.EndsAs(ClusterRuns.Undisturbed(ClusterRuns.Long), recoveries: 2);
    }

    [SkippableFact]
    public async Task A_silo_that_freezes_and_thaws_changes_nothing()
    {
        await using var cluster = await SiloProcesses.Start(3);
        var run = await cluster.Submit(ClusterRuns.Short);

        await run.Reach(ClusterRuns.LastTick(ClusterRuns.Short) / 3);
        cluster.Silos[1].Signal("STOP");
        await run.Reach(ClusterRuns.LastTick(ClusterRuns.Short) * 2 / 3);
        cluster.Silos[1].Signal("CONT");

        await run.EndsAs(ClusterRuns.Undisturbed(ClusterRuns.Short), recoveries: 1);
    }

    [SkippableFact]
    public async Task A_silo_that_joins_takes_its_share_and_changes_nothing()
    {
        await using var cluster = await SiloProcesses.Start(1);
        var run = await cluster.Submit(ClusterRuns.Long);

        await run.Reach(1);
        await cluster.Add();
        while (await cluster.PartitionsOfNewest() < 2)
        {
            var status = await RunFollower.Patiently(run.Status);
            Assert.False(status.Over, $"{status.Phase} with no partition on the silo that joined");
        }

        var end = await run.EndsAs(ClusterRuns.Undisturbed(ClusterRuns.Long));
        Assert.Empty(end.Recoveries);
    }
}

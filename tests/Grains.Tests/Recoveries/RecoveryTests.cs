using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests.Recoveries;

public sealed class RecoveryTests
{
    private static readonly RunRequest Request = ToySource.Request(new ToyOptions(8, Load: 2000), days: 8, partitions: 3, record: true) with { CheckpointEveryDays = 1 };

    [Theory]
    [InlineData(RunEngine.Grains, 0, 5)]
    [InlineData(RunEngine.Grains, 1, 70)]
    [InlineData(RunEngine.Partitions, 1, 100)]
    public async Task A_silo_that_is_lost_changes_nothing(RunEngine engine, int silo, int atTick)
    {
        await using var cluster = await TestCluster.Start(3);
        await cluster.Run("a").Start(Request with { Engine = engine });

        var at = await cluster.Reach("a", atTick);
        await cluster.Kill(cluster.Silos.Silos[silo]);
        var (status, outcome) = await cluster.End("a");

        Assert.False(at.Over, "the run ended before the silo was lost");
        Assert.Equal((RunPhase.Complete, (string?)null), (status.Phase, status.Failure));
        Assert.NotEmpty(status.Recoveries);
        SameRun.Check(ToySource.RunLocally(Request), outcome!);
    }
}

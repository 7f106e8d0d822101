using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Partitions;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests;

public sealed class PlacementTests
{
    [Fact]
    public void Partitions_of_one_run_are_dealt_evenly()
    {
        var perSilo = Enumerable.Range(0, 12).CountBy(index => PartitionDirector.Choose(new GrainKeyParts("run-1", 1, "partition", index), 4));

        Assert.Equal([3, 3, 3, 3], perSilo.Select(silo => silo.Value));
    }

    [Fact]
    public void First_partitions_of_many_runs_spread()
    {
        var silos = Enumerable.Range(1, 100).Select(run => PartitionDirector.Choose(new GrainKeyParts($"run-{run}", 1, "partition", 0), 4)).Distinct();

        Assert.Equal(4, silos.Count());
    }
}

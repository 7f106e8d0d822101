using Orleans.Runtime.Placement;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Partitions;

/// <summary>
/// Deals the partitions of a run to the silos in the order of their addresses, starting at a silo that follows from the
/// run's name, so that many small runs spread too. Silos may differ for moments about who is there: that costs speed, never
/// results.
/// </summary>
public sealed class PartitionDirector : IPlacementDirector
{
    /// <inheritdoc/>
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        var silos = context.GetCompatibleSilos(target);
        Array.Sort(silos);
        return Task.FromResult(silos[Choose(GrainKeys.Parse(target.GrainIdentity.Key.ToString()!), silos.Length)]);
    }

    /// <summary>The silo, by its index in the order of addresses, for a partition.</summary>
    public static int Choose(GrainKeyParts partition, int silos)
    {
        var start = 0;
        foreach (var character in partition.Run)
        {
            start = ((start * 31) + character) % silos;
        }

        return (start + partition.Number) % silos;
    }
}

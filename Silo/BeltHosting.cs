using Microsoft.Extensions.DependencyInjection;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Grains.Keeping;
using OrleansIndustrialBelt.Grains.Partitions;

namespace OrleansIndustrialBelt.Silo;

/// <summary>Makes a silo able to host runs.</summary>
public static class BeltHosting
{
    /// <summary>Registers what the grains of runs need.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="source">Makes the belts of runs from their requests.</param>
    public static ISiloBuilder AddBelt(this ISiloBuilder silo, IBeltSource source)
    {
        silo.Services.AddSingleton(source);
        silo.Services.AddSingleton<OpenBelts>();
        silo.Services.AddSingleton<BeltStore>();
        silo.Services.AddHostedService<RunKeeper>();
        return silo.AddPlacementDirector<PartitionPlacement, PartitionDirector>();
    }
}

using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Toy;

/// <summary>Makes toy belts; the scenario text is <see cref="ToyOptions"/>.</summary>
public sealed class ToySource : IBeltSource
{
    private int opened;

    /// <summary>Belts made so far.</summary>
    public int Opened => opened;

    public RunnableBelt Open(RunRequest request)
    {
        Interlocked.Increment(ref opened);
        return World(request);
    }

    public static RunRequest Request(ToyOptions options, int days, int partitions, ulong seed = 7, bool record = false)
        => new(options.ToString(), new RunPlan(1, days - 1, new RunSeeds(seed, seed + 1), record, record), partitions);

    /// <summary>What the oracle says.</summary>
    public static RunOutcome RunLocally(RunRequest request, int threads = 1)
    {
        var world = World(request);
        return new LocalEngine(world.Directory, world.Create, world.Plan, request.Partitions, threads).Run();
    }

    public static RunnableBelt World(RunRequest request)
    {
        var options = ToyOptions.Parse(request.Scenario);
        int[] sizes = [0, options.Size, options.Size, options.Size, options.Size, 2, 1];
        var residents = sizes.Select(size => Enumerable.Range(0, size).Select(index => new Resident(index, index % 3)).ToArray()).ToArray();
        var directory = new EntityDirectory(residents, scopeCount: 3);
        EntityId[] everybody = [.. directory.All()];
        return new RunnableBelt(directory, id => new ToyEntity(id, everybody, options), request.Plan);
    }
}

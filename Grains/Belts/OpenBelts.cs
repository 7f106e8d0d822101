using System.Collections.Concurrent;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Belts;

/// <summary>The belts of the runs that this silo takes part in, each made once and shared by its grains.</summary>
/// <param name="source">Makes belts.</param>
/// <param name="grains">Asks runs for their requests.</param>
public sealed class OpenBelts(IBeltSource source, IGrainFactory grains)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<RunnableBelt>>> worlds = new(StringComparer.Ordinal);

    /// <summary>Number of belts in memory.</summary>
    public int Count => worlds.Count;

    /// <summary>The belt of a run.</summary>
    public async Task<RunnableBelt> Of(string run)
    {
        var world = worlds.GetOrAdd(run, static (run, self) => new Lazy<Task<RunnableBelt>>(() => self.Open(run)), this);
        try
        {
            return await world.Value;
        }
        catch (Exception)
        {
            // The run's silo may have been lost while it was asked: the next one asks again.
            worlds.TryRemove(KeyValuePair.Create(run, world));
            throw;
        }
    }

    /// <summary>Forgets the belt of a run; those who hold it may go on.</summary>
    public void Close(string run) => worlds.TryRemove(run, out _);

    private async Task<RunnableBelt> Open(string run)
    {
        var request = await grains.GetGrain<IRunGrain>(run).Request();

        // Off the grain's turn: a big belt takes seconds, and the silo must answer probes meanwhile.
        return await Task.Run(() => source.Open(request));
    }
}

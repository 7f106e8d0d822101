using System.Collections.Concurrent;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Belts;

/// <summary>The belts of the runs that this silo takes part in, each made once and shared by its grains.</summary>
/// <param name="source">Makes belts.</param>
/// <param name="grains">Asks runs for their requests.</param>
public sealed class OpenBelts(IBeltSource source, IGrainFactory grains)
{
    private readonly ConcurrentDictionary<(string Run, int Revision), Lazy<Task<RunnableBelt>>> worlds = new();

    /// <summary>Number of belts in memory.</summary>
    public int Count => worlds.Count;

    /// <summary>The belt of a run.</summary>
    /// <param name="run">The run's name.</param>
    /// <param name="revision">The revision of its request, so that no grain is made from options of before.</param>
    public async Task<RunnableBelt> Of(string run, int revision)
    {
        var world = worlds.GetOrAdd((run, revision), static (key, self) => new Lazy<Task<RunnableBelt>>(() => self.Open(key.Run, key.Revision)), this);
        try
        {
            return await world.Value;
        }
        catch (Exception)
        {
            // The run's silo may have been lost while it was asked: the next one asks again.
            worlds.TryRemove(KeyValuePair.Create((run, revision), world));
            throw;
        }
    }

    /// <summary>Forgets the belt of a run; those who hold it may go on.</summary>
    public void Close(string run) => Forget(run, int.MaxValue);

    private async Task<RunnableBelt> Open(string run, int revision)
    {
        var request = await grains.GetGrain<IRunGrain>(run).Request();
        if (request.Revision != revision)
        {
            throw new LostShareException($"run {run} is at revision {request.Revision} and not at {revision}");
        }

        // Off the grain's turn: a big belt takes seconds, and the silo must answer probes meanwhile.
        var world = await Task.Run(() => source.Open(request));
        Forget(run, revision);
        return world;
    }

    private void Forget(string run, int before)
    {
        foreach (var key in worlds.Keys.Where(key => key.Run == run && key.Revision < before))
        {
            worlds.TryRemove(key, out _);
        }
    }
}

using Orleans.Storage;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Keeping;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>Keeps the list of runs; see <see cref="IRunRegistryGrain"/>.</summary>
/// <param name="store">Where it is kept.</param>
[KeepAlive]
public sealed class RunRegistryGrain(BeltStore store) : Grain, IRunRegistryGrain
{
    private readonly SortedDictionary<string, RunEntry> runs = new(StringComparer.Ordinal);
    private KeptRecord? record;

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        record = store.Record("registry", this.GetPrimaryKeyString());
        await record.Read();
        if (record.Exists)
        {
            foreach (var entry in Wire.List<RunEntry>(new BinaryDecoder(record.Bytes.ToArray()), "runs", [], Walk))
            {
                runs[entry.Run] = entry;
            }
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<RunEntry>> List() => Task.FromResult<IReadOnlyList<RunEntry>>([.. runs.Values]);

    /// <inheritdoc/>
    public Task Register(RunEntry entry)
    {
        runs[entry.Run] = entry;
        return Write();
    }

    /// <inheritdoc/>
    public async Task Forget(string run)
    {
        if (runs.Remove(run))
        {
            await Write();
        }

        if (runs.Count == 0)
        {
            DeactivateOnIdle();
        }
    }

    private static RunEntry Walk(Codec codec, RunEntry? entry) => new(
        codec.Text("run", entry?.Run ?? ""),
        (RunPhase)codec.Int("phase", (int)(entry?.Phase ?? RunPhase.Unknown)),
        codec.Int("ticksDone", entry?.TicksDone ?? 0),
        codec.Int("ticksPlanned", entry?.TicksPlanned ?? 0),
        new DateTimeOffset(codec.Long("started", entry?.Started.UtcTicks ?? 0), TimeSpan.Zero));

    private async Task Write()
    {
        var encoder = new BinaryEncoder();
        Wire.List(encoder, "runs", [.. runs.Values], Walk);
        try
        {
            await record!.Write(encoder.Written.ToArray());
        }
        catch (Exception exception) when (exception is InconsistentStateException or StorageAwayException or StorageFullException)
        {
            // What is in memory is not what is kept: the next call starts from storage.
            DeactivateOnIdle();
            throw;
        }
    }
}

using Orleans.Storage;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Keeping;

/// <summary>Bytes in storage under a name, with the ETag under which they were last seen: who has not seen the last change cannot make the next.</summary>
/// <param name="storage">The provider; null if nothing is kept.</param>
/// <param name="calls">Calls it.</param>
/// <param name="kind">What the record is.</param>
/// <param name="id">Which.</param>
public sealed class KeptRecord(IGrainStorage? storage, PatientCalls calls, string kind, GrainId id)
{
    private GrainState<StoredBytes> seen = Nothing();

    /// <summary>Whether it was there when it was last seen.</summary>
    public bool Exists => storage is not null && seen.RecordExists;

    /// <summary>Its bytes when it was last seen; none if it was not there.</summary>
    public ReadOnlySpan<byte> Bytes => Exists ? seen.State!.Bytes : [];

    /// <summary>Looks it up.</summary>
    public async Task Read()
    {
        if (storage is not null)
        {
            seen = await calls.Do(async () =>
            {
                var found = Nothing();
                await storage.ReadStateAsync(kind, id, found);
                return found;
            });
        }
    }

    /// <summary>Replaces what was last seen, or makes the record if it has not been seen.</summary>
    /// <exception cref="InconsistentStateException">Somebody else has changed it since.</exception>
    public async Task Write(byte[] bytes)
    {
        if (storage is not null)
        {
            seen = await calls.Do(() => TryWrite(storage, bytes));
        }
    }

    /// <summary>Removes it as it was last seen.</summary>
    public async Task Clear()
    {
        if (storage is not null && seen.RecordExists)
        {
            await calls.Do(async () =>
            {
                await storage.ClearStateAsync(kind, id, seen);
                return seen;
            });
            seen = Nothing();
        }
    }

    private static GrainState<StoredBytes> Nothing() => new(new StoredBytes());

    private async Task<GrainState<StoredBytes>> TryWrite(IGrainStorage store, byte[] bytes)
    {
        var next = new GrainState<StoredBytes>(new StoredBytes { Bytes = bytes }, seen.ETag) { RecordExists = seen.RecordExists };
        try
        {
            await store.WriteStateAsync(kind, id, next);
            next.RecordExists = true;
            return next;
        }
        catch (InconsistentStateException)
        {
            // An earlier attempt may have been written although its answer was lost.
            var found = Nothing();
            await store.ReadStateAsync(kind, id, found);
            if (found.RecordExists && found.State!.Bytes.AsSpan().SequenceEqual(bytes))
            {
                return found;
            }

            throw;
        }
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using Orleans.Storage;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Tests.Recoveries;

/// <summary>Storage that outlives silos: one table for all of a test's, with ETags, and ways to do it harm.</summary>
internal sealed class SharedStorage : IGrainStorage
{
    private readonly ConcurrentDictionary<string, (byte[] Bytes, string Tag)> records = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private int tags;

    /// <summary>Is asked before every write, by the record's name, whether storage is away.</summary>
    public Func<string, bool>? IsAway { get; set; }

    /// <summary>Is asked before every write, by the record's name, whether storage has no room for it.</summary>
    public Func<string, bool>? IsFull { get; set; }

    /// <summary>Holds up writes; null for none.</summary>
    public WriteGate? Gate { get; set; }

    /// <summary>Names of all records, as <c>kind name</c>.</summary>
    public IReadOnlyList<string> Names => [.. records.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Changes what lies under a name.</summary>
    public void Harm(string name, Func<byte[], byte[]> harm)
    {
        lock (gate)
        {
            records[name] = records[name] with { Bytes = harm(records[name].Bytes) };
        }
    }

    /// <summary>As if somebody else had written a record anew: it has another ETag.</summary>
    public void Steal(string name)
    {
        lock (gate)
        {
            records[name] = records[name] with { Tag = (++tags).ToString(CultureInfo.InvariantCulture) };
        }
    }

    /// <summary>Puts something there that nobody knows of.</summary>
    public void Plant(string name) => records[name] = ([1, 2, 3], "planted");

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        lock (gate)
        {
            var there = records.TryGetValue(Name(stateName, grainId), out var record);
            ((StoredBytes)(object)grainState.State!).Bytes = there ? [.. record.Bytes] : [];
            grainState.ETag = there ? record.Tag : null!;
            grainState.RecordExists = there;
        }

        return Task.CompletedTask;
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var name = Name(stateName, grainId);
        await (Gate?.Pass(name) ?? Task.CompletedTask);
        if (IsAway?.Invoke(name) == true)
        {
            throw new IOException("no storage today");
        }

        if (IsFull?.Invoke(name) == true)
        {
            const int NoSpace = 28;
            throw new IOException("no room", NoSpace);
        }

        lock (gate)
        {
            Check(name, grainState.ETag);
            var tag = (++tags).ToString(CultureInfo.InvariantCulture);
            records[name] = ([.. ((StoredBytes)(object)grainState.State!).Bytes], tag);
            grainState.ETag = tag;
            grainState.RecordExists = true;
        }
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        lock (gate)
        {
            Check(Name(stateName, grainId), grainState.ETag);
            records.TryRemove(Name(stateName, grainId), out _);
            grainState.ETag = null!;
            grainState.RecordExists = false;
        }

        return Task.CompletedTask;
    }

    private static string Name(string stateName, GrainId grainId) => $"{stateName} {grainId.Key}";

    private void Check(string name, string? tag)
    {
        var there = records.TryGetValue(name, out var record) ? record.Tag : null;
        if (there != tag)
        {
            throw new InconsistentStateException("the record has changed", there, tag);
        }
    }
}

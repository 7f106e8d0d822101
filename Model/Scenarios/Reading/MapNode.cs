namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>A map from keys to values, in the order of the file.</summary>
internal sealed class MapNode : Node
{
    private const int IndexedFrom = 12;

    private readonly Dictionary<string, MapEntry>? index;

    public MapNode(Mark mark, IReadOnlyList<MapEntry> entries)
        : base(mark)
    {
        Entries = entries;
        Height = 1;
        Size = OwnSize;
        index = entries.Count < IndexedFrom ? null : new(entries.Count, StringComparer.Ordinal);
        foreach (MapEntry entry in entries)
        {
            Height = Math.Max(Height, entry.Value.Height + 1);
            Size += entry.Key.Length + entry.Value.Size;
            index?.Add(entry.Key, entry);
        }
    }

    public IReadOnlyList<MapEntry> Entries { get; }

    public override int Height { get; }

    public override long Size { get; }

    public MapEntry? Find(string key)
    {
        if (index is not null)
        {
            return index.GetValueOrDefault(key);
        }

        foreach (MapEntry entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The same map with one key set; a new key comes last.</summary>
    public MapNode With(string key, Mark keyMark, Node value)
    {
        List<MapEntry> entries = [.. Entries];
        int at = entries.FindIndex(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
        if (at >= 0)
        {
            entries[at] = entries[at] with { Value = value };
        }
        else
        {
            entries.Add(new MapEntry(key, keyMark, value));
        }

        return new MapNode(Mark, entries);
    }
}

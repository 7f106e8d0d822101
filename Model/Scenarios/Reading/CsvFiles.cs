using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// Replaces every <c>{file: name.csv}</c> that stands for a list of option objects by the rows of that file, so that binding and
/// <c>--set</c> meet lists only.
/// </summary>
/// <param name="folder">The scenario's folder, which the files must not leave; none for a scenario that is not on disk.</param>
/// <param name="faults">Where faults go.</param>
/// <param name="limits">What reading may cost.</param>
internal sealed class CsvFiles(string? folder, FaultList faults, ReadingLimits limits)
{
    private const string FileKey = "file";
    private const int SourceOrder = 1;

    public Node Expand(Node node, Shape shape, KeyPath path) => (shape, node) switch
    {
        (ListShape { MayBeFile: true } list, MapNode map) when map.Find(FileKey) is { } entry => Rows(list, map, entry, path),
        (ListShape { Item: not ScalarShape } list, ListNode items) => ExpandItems(items, list.Item, path),
        (ObjectShape type, MapNode map) => ExpandMap(map, key => type.Options.Find(key)?.Shape, path),
        (NamedShape { Value: not ScalarShape } named, MapNode map) => ExpandMap(map, _ => named.Value, path),
        _ => node,
    };

    private ListNode ExpandItems(ListNode list, Shape item, KeyPath path)
    {
        Node[] items = new Node[list.Items.Count];
        bool isSame = true;
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Expand(list.Items[i], item, path.Then(i));
            isSame &= ReferenceEquals(items[i], list.Items[i]);
        }

        return isSame ? list : new ListNode(list.Mark, items);
    }

    private MapNode ExpandMap(MapNode map, Func<string, Shape?> shapeOf, KeyPath path)
    {
        MapEntry[] entries = [.. map.Entries];
        bool isSame = true;
        for (int i = 0; i < entries.Length; i++)
        {
            MapEntry entry = entries[i];
            if (shapeOf(entry.Key) is { } shape)
            {
                entries[i] = entry with { Value = Expand(entry.Value, shape, path.Then(entry.Key)) };
                isSame &= ReferenceEquals(entries[i].Value, entry.Value);
            }
        }

        return isSame ? map : new MapNode(map.Mark, entries);
    }

    private Node Rows(ListShape list, MapNode map, MapEntry entry, KeyPath path)
    {
        Mark mark = entry.Value.Mark;
        KeyPath key = path.Then(FileKey);
        try
        {
            string name = Name(map, entry, key);
            Source source = new(Path.Combine(folder ?? string.Empty, name), SourceOrder);
            string text = SourceText.Load(source.Name, source, mark, key);
            CsvTable table = new(source, faults, limits);
            return list.Item is ObjectShape rows ? table.Read(text, rows.Options, mark, path) : table.ReadColumn(text, mark, path);
        }
        catch (UnreadableException fault)
        {
            faults.Add(fault.Mark, fault.Key, fault.Message);
            return new BlankNode(mark);
        }
    }

    private string Name(MapNode map, MapEntry entry, KeyPath key)
    {
        if (map.Entries.Count > 1 || entry.Value is not ScalarNode { IsNull: false } name)
        {
            throw new UnreadableException(map.Mark, key, "a list from a file has this one key; give {file: name.csv}");
        }

        if (folder is null)
        {
            throw new UnreadableException(name.Mark, key, "only a scenario on disk can name a file; write the list out");
        }

        // Backslashes and drive letters would mean another file on another system.
        bool isInside = name.Text.IndexOfAny(['\\', ':', '\0']) < 0
            && !Path.IsPathRooted(name.Text)
            && !name.Text.Split('/').Contains("..", StringComparer.Ordinal);
        return isInside
            ? name.Text
            : throw new UnreadableException(
                name.Mark, key, $"{Quoting.Quote(name.Text)} may lie outside the scenario's folder; give a path below it, with `/`");
    }
}

using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Builds the tree of one YAML text and tells every fault of its structure.</summary>
internal sealed class NodeBuilder
{
    private readonly EventCursor events;
    private readonly FaultList faults;
    private readonly ReadingLimits limits;

    // An anchor whose value is still being read has no node yet; an alias to it would be a cycle.
    private readonly Dictionary<string, Node?> anchors = new(StringComparer.Ordinal);

    private NodeBuilder(EventCursor events, FaultList faults, ReadingLimits limits)
    {
        this.events = events;
        this.faults = faults;
        this.limits = limits;
    }

    /// <summary>Reads a text whose positions count.</summary>
    /// <returns>The root, or none for a text without content.</returns>
    /// <exception cref="UnreadableException">At a fault after which the rest cannot be read.</exception>
    public static Node? FromText(string text, Source source, FaultList faults, ReadingLimits limits)
    {
        Mark MarkOf(YamlDotNet.Core.Mark mark) => new(source, (int)Math.Max(mark.Line, 1), (int)Math.Max(mark.Column, 1));
        return new NodeBuilder(new EventCursor(text, MarkOf), faults, limits).Document();
    }

    /// <summary>Reads a short text that has one position as a whole: the value of a <c>--set</c>, a cell of a CSV file.</summary>
    public static Node FromValue(string text, Mark mark, FaultList faults, ReadingLimits limits)
    {
        NodeBuilder builder = new(new EventCursor(text, _ => mark), faults, limits);
        return builder.Document() ?? new ScalarNode(mark, string.Empty, isPlain: true);
    }

    private Node? Document()
    {
        events.Take();
        if (events.Current is StreamEnd)
        {
            return null;
        }

        events.Take();
        Node root = Value(KeyPath.Root, 1);
        events.Take();
        if (events.Current is not StreamEnd)
        {
            faults.Add(events.Mark, KeyPath.Root, "a second document begins; a scenario is one document, without further `---`");
        }

        return root;
    }

    private Node Value(KeyPath path, int depth)
    {
        Mark mark = events.Mark;
        ParsingEvent taken = events.Current;
        if (taken is NodeEvent node)
        {
            RefuseTag(node, mark, path);
            Open(node, mark, path);
        }

        Node value = taken switch
        {
            Scalar => ScalarValue(mark, path),
            AnchorAlias => Alias(mark, path, depth),
            SequenceStart => List(mark, path, depth),
            MappingStart => Map(mark, path, depth),
            _ => throw new UnreadableException(mark, path, "not valid YAML; expected a value here"),
        };
        Close(taken, value);
        return limits.Count()
            ? value
            : throw new UnreadableException(mark, path, "more than 5000000 values; split or shrink the scenario");
    }

    private Node ScalarValue(Mark mark, KeyPath path)
    {
        Scalar scalar = (Scalar)events.Take();
        if (scalar.Value.Length > ReadingLimits.ScalarCharacters)
        {
            faults.Add(mark, path, "the value is longer than 1000000 characters; shorten it");
            return new BlankNode(mark);
        }

        return new ScalarNode(mark, scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private ListNode List(Mark mark, KeyPath path, int depth)
    {
        RefuseDepth(depth, mark, path);
        events.Take();
        List<Node> items = [];
        while (events.Current is not SequenceEnd)
        {
            items.Add(Value(path.Then(items.Count), depth + 1));
        }

        events.Take();
        return new ListNode(mark, items);
    }

    private MapNode Map(Mark mark, KeyPath path, int depth)
    {
        RefuseDepth(depth, mark, path);
        events.Take();
        Dictionary<string, MapEntry> seen = new(StringComparer.Ordinal);
        List<MapEntry> entries = [];
        while (events.Current is not MappingEnd)
        {
            Mark keyMark = events.Mark;
            string? key = Key(path, depth);
            Node value = Value(key is null ? path : path.Then(key), depth + 1);
            MapEntry entry = new(key ?? string.Empty, keyMark, value);
            if (key is not null && IsNew(entry, seen, path))
            {
                entries.Add(entry);
            }
        }

        events.Take();
        return new MapNode(mark, entries);
    }

    private string? Key(KeyPath path, int depth)
    {
        Mark mark = events.Mark;
        ParsingEvent key = events.Current;
        Node value = Value(path, depth + 1);
        if (key is not Scalar scalar || value is not ScalarNode)
        {
            faults.Add(mark, path, "a key must be plain text, not a map, a list or an alias; write `key: value`");
            return null;
        }

        if (scalar.Value.Length == 0)
        {
            faults.Add(mark, path, "the key is empty; write `key: value`");
            return null;
        }

        if (scalar is { Style: ScalarStyle.Plain, Value: "<<" })
        {
            faults.Add(mark, path.Then(scalar.Value), "merge keys are not read; write the keys out, or share the whole map by an alias");
            return null;
        }

        return scalar.Value;
    }

    private bool IsNew(MapEntry entry, Dictionary<string, MapEntry> seen, KeyPath path)
    {
        if (seen.TryAdd(entry.Key, entry))
        {
            return true;
        }

        int line = seen[entry.Key].KeyMark.Line;
        string first = line > 0 ? string.Create(CultureInfo.InvariantCulture, $", first in line {line}") : string.Empty;
        faults.Add(entry.KeyMark, path.Then(entry.Key), $"the key stands twice{first}; keep one of them");
        return false;
    }

    private Node Alias(Mark mark, KeyPath path, int depth)
    {
        string name = ((AnchorAlias)events.Take()).Value.Value;
        if (!anchors.TryGetValue(name, out Node? target))
        {
            faults.Add(mark, path, $"no anchor {Quoting.Quote("&" + name)} stands before this alias; define it or write the value out");
            return new BlankNode(mark);
        }

        if (target is null)
        {
            faults.Add(mark, path, $"the alias {Quoting.Quote("*" + name)} stands within its own anchor, a cycle; write the value out");
            return new BlankNode(mark);
        }

        if (depth + target.Height - 1 > ReadingLimits.Nesting + 1)
        {
            throw TooDeep(mark, path);
        }

        return limits.CountAlias(target)
            ? target
            : throw new UnreadableException(mark, path, "aliases expand to more than 10 MB; write a shorter scenario or use a CSV file");
    }

    private void RefuseTag(NodeEvent node, Mark mark, KeyPath path)
    {
        if (!node.Tag.IsEmpty)
        {
            faults.Add(mark, path, $"tags such as {Quoting.Quote(node.Tag.Value)} are not read; remove it, types follow from the key");
        }
    }

    private void Open(NodeEvent node, Mark mark, KeyPath path)
    {
        if (!node.Anchor.IsEmpty && !anchors.TryAdd(node.Anchor.Value, null))
        {
            faults.Add(mark, path, $"the anchor {Quoting.Quote("&" + node.Anchor.Value)} is defined twice; give it another name");
        }
    }

    private void Close(ParsingEvent taken, Node value)
    {
        if (taken is NodeEvent { Anchor.IsEmpty: false } node)
        {
            anchors[node.Anchor.Value] = value;
        }
    }

    private static void RefuseDepth(int depth, Mark mark, KeyPath path)
    {
        if (depth > ReadingLimits.Nesting)
        {
            throw TooDeep(mark, path);
        }
    }

    private static UnreadableException TooDeep(Mark mark, KeyPath path) =>
        new(mark, path, "maps and lists are nested more than 64 deep; a scenario needs fewer than ten levels");
}

using System.Globalization;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// Lays <c>--set path.to.key=value</c> over a tree before it is bound, in the order given. Maps are created as needed; an item of
/// a list is named by its <c>id</c> or by its number from 0. A path may begin with an <see cref="Address"/>.
/// </summary>
internal sealed class SetOverlay(FaultList faults, ReadingLimits limits)
{
    private const string ItemId = "id";
    private const int FirstOrder = 2;

    public Node Apply(Node root, IReadOnlyList<string> sets)
    {
        for (int i = 0; i < sets.Count; i++)
        {
            Mark mark = new(new Source($"--set {Quoting.Short(sets[i])}", FirstOrder + i), 0, 0);
            root = Apply(root, sets[i], mark);
        }

        return root;
    }

    private Node Apply(Node root, string set, Mark mark)
    {
        int equals = set.IndexOf('=', StringComparison.Ordinal);
        string[] path = equals < 0 ? [] : set[..equals].Trim().Split('.');
        if (path.Length == 0 || Array.Exists(path, string.IsNullOrWhiteSpace))
        {
            faults.Add(mark, KeyPath.Root, "names no key; write path.to.key=value");
            return root;
        }

        path = Address.Spell(path);
        try
        {
            Node value = NodeBuilder.FromValue(set[(equals + 1)..], mark, faults, limits);
            if (path.Length + value.Height > ReadingLimits.Nesting)
            {
                throw new UnreadableException(mark, KeyPath.Root, "maps and lists are nested more than 64 deep; name a shorter path");
            }

            return Put(root, path, 0, value, KeyPath.Root);
        }
        catch (UnreadableException fault)
        {
            faults.Add(fault.Mark, fault.Key, fault.Message);
            return root;
        }
    }

    private static Node Put(Node node, string[] path, int depth, Node value, KeyPath at)
    {
        if (depth == path.Length)
        {
            return value;
        }

        string key = path[depth];
        switch (node)
        {
            case MapNode map:
                Node below = map.Find(key)?.Value ?? new MapNode(value.Mark, []);
                return map.With(key, value.Mark, Put(below, path, depth + 1, value, at.Then(key)));
            case ListNode list:
                int index = IndexOf(list, key, value.Mark, at);
                return list.With(index, Put(list.Items[index], path, depth + 1, value, at.Then(key)));
            case ScalarNode { IsNull: true }:
                return Put(new MapNode(value.Mark, []), path, depth, value, at);
            case ScalarNode scalar:
                throw new UnreadableException(
                    value.Mark, at, $"holds the single value {Quoting.Quote(scalar.Text)} and no key {Quoting.Quote(key)}; set it as a whole");
            default:
                return node;
        }
    }

    private static int IndexOf(ListNode list, string key, Mark mark, KeyPath at)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            if ((list.Items[i] as MapNode)?.Find(ItemId)?.Value is ScalarNode id && string.Equals(id.Text, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < list.Items.Count
            ? index
            : throw new UnreadableException(mark, at.Then(key), NoItem(list, key));
    }

    private static string NoItem(ListNode list, string key) => list.Items.Count == 0
        ? "the list is empty; set it as a whole"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"no item of the list has this id or number{Nearest.Hint(key, [.. Ids(list)])}; give an id or a number from 0 to {list.Items.Count - 1}");

    private static IEnumerable<string> Ids(ListNode list)
        => list.Items.OfType<MapNode>().Select(item => (item.Find(ItemId)?.Value as ScalarNode)?.Text).OfType<string>();
}

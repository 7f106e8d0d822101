namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>A list of values.</summary>
internal sealed class ListNode : Node
{
    public ListNode(Mark mark, IReadOnlyList<Node> items)
        : base(mark)
    {
        Items = items;
        Height = 1;
        Size = OwnSize;
        foreach (Node item in items)
        {
            Height = Math.Max(Height, item.Height + 1);
            Size += item.Size;
        }
    }

    public IReadOnlyList<Node> Items { get; }

    public override int Height { get; }

    public override long Size { get; }

    /// <summary>The same list with one item replaced.</summary>
    public ListNode With(int index, Node item)
    {
        List<Node> items = [.. Items];
        items[index] = item;
        return new ListNode(Mark, items);
    }
}

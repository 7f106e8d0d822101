using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Turns the cells of one row into a map.</summary>
internal sealed class CsvRow(string[] cells, Func<int, Mark> markOf, ReadingLimits limits, FaultList faults)
{
    public MapNode Map(CsvColumn group, KeyPath path)
    {
        List<MapEntry> entries = [];
        foreach (CsvColumn column in group.Children)
        {
            Node? value = column.Index >= 0 ? Cell(column, path) : Group(column, path.Then(column.Key));
            if (value is not null)
            {
                entries.Add(new MapEntry(column.Key, value.Mark, value));
            }
        }

        return new MapNode(entries.Count > 0 ? entries[0].KeyMark : markOf(0), entries);
    }

    private MapNode? Group(CsvColumn column, KeyPath path)
    {
        MapNode map = Map(column, path);
        return map.Entries.Count > 0 ? map : null;
    }

    private Node? Cell(CsvColumn column, KeyPath path)
    {
        string text = column.Index < cells.Length ? cells[column.Index] : string.Empty;
        if (text.Length == 0)
        {
            return null;
        }

        Mark mark = markOf(column.Index);
        if (!limits.Count())
        {
            throw new UnreadableException(mark, path, "more than 5000000 values; split or shrink the scenario");
        }

        // A list or a distribution in a cell is written as in the scenario; text may begin with a bracket.
        return text[0] is '{' or '[' && column.Shape is not TextShape ? Flow(text, mark, path.Then(column.Key)) : new ScalarNode(mark, text, isPlain: true);
    }

    private Node Flow(string text, Mark mark, KeyPath path)
    {
        try
        {
            return NodeBuilder.FromValue(text, mark, faults, limits);
        }
        catch (UnreadableException fault)
        {
            faults.Add(mark, path, fault.Message);
            return new BlankNode(mark);
        }
    }
}

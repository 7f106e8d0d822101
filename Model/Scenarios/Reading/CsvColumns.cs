using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>The header of a CSV file as a tree of keys: <c>stock.units</c> is the key <c>units</c> within <c>stock</c>.</summary>
internal sealed class CsvColumns
{
    private readonly CsvColumn root = new(string.Empty, -1, null);

    private CsvColumns(int count) => Count = count;

    /// <summary>Cells of the header.</summary>
    public int Count { get; }

    /// <summary>Reads a header; a cell that names no key is told once, and its column skipped.</summary>
    public static CsvColumns Of(string[] header, OptionType type, Func<int, Mark> markOf, FaultList faults, KeyPath path)
    {
        CsvColumns columns = new(header.Length);
        for (int i = 0; i < header.Length; i++)
        {
            string? fault = columns.Add(header[i], i, new CsvKeys(type));
            if (fault is not null)
            {
                faults.Add(markOf(i), path.Then(header[i]), fault);
            }
        }

        return columns;
    }

    /// <summary>One row as a map.</summary>
    public MapNode Row(string[] cells, Func<int, Mark> markOf, ReadingLimits limits, FaultList faults, KeyPath path) =>
        new CsvRow(cells, markOf, limits, faults).Map(root, path);

    private string? Add(string name, int index, CsvKeys keys)
    {
        CsvColumn column = root;
        string[] parts = name.Split('.');
        for (int i = 0; i < parts.Length; i++)
        {
            bool isLast = i == parts.Length - 1;
            string? fault = keys.Enter(parts[i]);
            if (fault is not null)
            {
                return fault;
            }

            CsvColumn? known = column.Find(parts[i]);
            if (known is not null && (isLast || known.Index >= 0))
            {
                return "the column stands twice; keep one of them";
            }

            column = known ?? column.Add(parts[i], isLast ? index : -1, keys.Shape);
        }

        return null;
    }
}

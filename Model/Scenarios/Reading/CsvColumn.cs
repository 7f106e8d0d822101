using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>A key of a CSV header: a cell of every row, or a group of columns whose headers share a prefix.</summary>
/// <param name="key">The key.</param>
/// <param name="index">Number of the cell from 0; -1 for a group.</param>
/// <param name="shape">What stands there; none where only the values can tell, within distributions.</param>
internal sealed class CsvColumn(string key, int index, Shape? shape)
{
    private readonly List<CsvColumn> children = [];

    public string Key { get; } = key;

    public int Index { get; } = index;

    public Shape? Shape { get; } = shape;

    public IReadOnlyList<CsvColumn> Children => children;

    public CsvColumn? Find(string key) => children.Find(child => string.Equals(child.Key, key, StringComparison.Ordinal));

    public CsvColumn Add(string key, int index, Shape? shape)
    {
        CsvColumn child = new(key, index, shape);
        children.Add(child);
        return child;
    }
}

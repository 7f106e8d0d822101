using System.Globalization;
using CsvHelper;

namespace OrleansIndustrialBelt.Simulator.Inspecting;

/// <summary>A row of a results file, by the names of its columns.</summary>
internal sealed class CsvRow
{
    private readonly Dictionary<string, int> columns;
    private readonly string[] cells;

    private CsvRow(Dictionary<string, int> columns, string[] cells)
    {
        this.columns = columns;
        this.cells = cells;
    }

    /// <summary>A cell; empty where the file has no such column.</summary>
    public string this[string column] => columns.TryGetValue(column, out var index) && index < cells.Length ? Unescape(cells[index]) : "";

    /// <summary>The rows of a file.</summary>
    public static IEnumerable<CsvRow> Read(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', HasHeader = false });
        Dictionary<string, int>? names = null;
        while (reader.Read())
        {
            var row = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            if (names is null)
            {
                names = row.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
            }
            else
            {
                yield return new CsvRow(names, row);
            }
        }
    }

    /// <summary>A whole number; 0 where the cell is empty.</summary>
    public long Number(string column) => this[column] is { Length: > 0 } text ? long.Parse(text, CultureInfo.InvariantCulture) : 0;

    // Text that a spreadsheet would take for a formula was written with an apostrophe before it.
    private static string Unescape(string cell) => cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
}

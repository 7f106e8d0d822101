using CsvHelper;

namespace OrleansIndustrialBelt.Simulator.Starting;

/// <summary>What a starter must know of a table of firms: the classes and categories its rows name. The scenario's reader checks the rest.</summary>
/// <param name="File">The file's name, as the scenario will name it.</param>
/// <param name="Classes">Classes in the order of their first row.</param>
/// <param name="Categories">Categories in the order of their first row; none if no row names one.</param>
internal sealed record FirmTable(string File, IReadOnlyList<string> Classes, IReadOnlyList<string> Categories)
{
    private static readonly char[] ListMarks = ['[', ']', ',', ' ', '"', '\''];

    /// <summary>Reads a table.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FirmTable Read(string path)
    {
        using var rows = CsvReader.FromText(System.IO.File.ReadAllText(path), new CsvReaderOptions { Separator = ',', HasHeader = false, TrimWhitespace = true });
        var classes = new List<string>();
        var categories = new List<string>();
        List<string> header = [];
        while (rows.Read())
        {
            string[] cells = [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetString)];
            if (header.Count == 0)
            {
                header.AddRange(cells);
                continue;
            }

            Add(classes, Cell(cells, header.IndexOf("class")));
            foreach (var category in Cell(cells, header.IndexOf("categories")).Split(ListMarks, StringSplitOptions.RemoveEmptyEntries))
            {
                Add(categories, category);
            }
        }

        return new FirmTable(Path.GetFileName(path), classes, categories);
    }

    private static string Cell(string[] cells, int column) => column >= 0 && column < cells.Length ? cells[column] : "";

    private static void Add(List<string> names, string name)
    {
        if (name.Length > 0 && !names.Contains(name))
        {
            names.Add(name);
        }
    }
}

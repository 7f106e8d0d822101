namespace OrleansIndustrialBelt.Experiments.Runs.Tables;

/// <summary>Writes a result table into a folder, whole or not at all, in one format: the same table in another one goes.</summary>
/// <param name="folder">The folder.</param>
/// <param name="format">The format.</param>
public sealed class TableFile(string folder, TableFormat format)
{
    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>The file of a table, e.g. <c>runs.csv</c>.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="format">The format.</param>
    public static string NameOf(string table, TableFormat format) => table + (format == TableFormat.Parquet ? ".parquet" : ".csv");

    /// <summary>The files a table may be in.</summary>
    public static IEnumerable<string> NamesOf(string table) => Enum.GetValues<TableFormat>().Select(format => NameOf(table, format));

    /// <summary>Writes a table.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="write">Writes its columns and rows.</param>
    public void Write(string table, Action<TableWriter> write)
    {
        var name = NameOf(table, format);
        var path = Path.Combine(folder, name);
        if (format == TableFormat.Parquet)
        {
            WholeFile.WriteBytes(path, stream => Write(new ParquetTable(stream), write));
        }
        else
        {
            WholeFile.Write(path, writer => Write(new CsvTable(writer), write));
        }

        foreach (var other in NamesOf(table).Where(other => other != name))
        {
            File.Delete(Path.Combine(folder, other));
        }
    }

    private static void Write(TableWriter table, Action<TableWriter> write)
    {
        using (table)
        {
            write(table);
        }
    }
}

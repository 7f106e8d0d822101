using OrleansIndustrialBelt.Experiments.Runs.Tables;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs.Tables;

/// <summary>Tables as text, to look into.</summary>
internal static class CsvOf
{
    /// <summary>The text of a table.</summary>
    public static string Table(Action<TableWriter> write)
    {
        using var text = new StringWriter();
        using var table = new CsvTable(text);
        write(table);
        return text.ToString();
    }
}

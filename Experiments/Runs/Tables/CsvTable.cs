using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Experiments.Runs.Tables;

/// <summary>A table as CSV, see <see cref="CsvText"/>; cells that are missing are empty.</summary>
/// <param name="writer">Where to; stays open.</param>
public sealed class CsvTable(TextWriter writer) : TableWriter
{
    private CsvText row = new();

    /// <inheritdoc/>
    public override void Begin(IReadOnlyList<TableColumn> columns)
    {
        foreach (var column in columns)
        {
            row.Cell(column.Name);
        }

        EndRow();
    }

    /// <inheritdoc/>
    public override TableWriter Cell(string? text)
    {
        row.Cell(text ?? "");
        return this;
    }

    /// <inheritdoc/>
    public override TableWriter Cell(long? number)
    {
        if (number is { } whole)
        {
            row.Cell(whole);
            return this;
        }

        return Cell((string?)null);
    }

    /// <inheritdoc/>
    public override TableWriter Cell(double? number)
    {
        row.Cell(number);
        return this;
    }

    /// <inheritdoc/>
    public override TableWriter Value(string text)
    {
        row.Value(text);
        return this;
    }

    /// <inheritdoc/>
    public override void EndRow()
    {
        writer.Write(row.EndRow().ToString());
        row = new CsvText();
    }
}

using Parquet;
using Parquet.Schema;

namespace OrleansIndustrialBelt.Experiments.Runs.Tables;

/// <summary>
/// A table as Apache Parquet: every column optional, of strings, 64-bit integers or doubles. Nothing in the file tells when, where
/// or by whom it was written, and nothing is compressed, since compressors give other bytes on other processors: the same rows
/// give the same file.
/// </summary>
/// <param name="stream">Where to; stays open.</param>
/// <param name="cellsPerGroup">Cells that are held until they are written as a group of rows.</param>
public sealed class ParquetTable(Stream stream, int cellsPerGroup = ParquetTable.CellsPerGroup) : TableWriter
{
    // Some 8 MB of numbers.
    private const int CellsPerGroup = 1_000_000;

    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.None };

    private ParquetWriter? file;
    private ParquetColumn[] columns = [];
    private int rowsPerGroup;
    private int rows;
    private int next;

    /// <inheritdoc/>
    public override void Begin(IReadOnlyList<TableColumn> columns)
    {
        this.columns = [.. columns.Select(ParquetColumn.Of)];
        rowsPerGroup = Math.Max(1, cellsPerGroup / columns.Count);
        file = Wait(ParquetWriter.CreateAsync(new ParquetSchema(this.columns.Select(column => column.Field)), stream, Options));
    }

    /// <inheritdoc/>
    public override TableWriter Cell(string? text)
    {
        columns[next++].Add(text);
        return this;
    }

    /// <inheritdoc/>
    public override TableWriter Cell(long? number)
    {
        columns[next++].Add(number);
        return this;
    }

    /// <inheritdoc/>
    public override TableWriter Cell(double? number)
    {
        columns[next++].Add(number);
        return this;
    }

    /// <inheritdoc/>
    public override TableWriter Value(string text)
        => columns[next].Kind == CellKind.Number ? Cell(NumberOf(text)) : Cell(text.Length == 0 ? null : text);

    /// <inheritdoc/>
    public override void EndRow()
    {
        if (next != columns.Length)
        {
            throw new InvalidOperationException($"the row has {next} cells, the table {columns.Length} columns");
        }

        next = 0;
        rows++;
        if (rows == rowsPerGroup)
        {
            WriteGroup();
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (rows > 0)
        {
            WriteGroup();
        }

        file?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        base.Dispose(disposing);
    }

    private void WriteGroup()
    {
        using var group = file!.CreateRowGroup();
        foreach (var column in columns)
        {
            column.WriteTo(group).GetAwaiter().GetResult();
        }

        group.CompleteValidate();
        rows = 0;
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}

using Parquet;
using Parquet.Schema;

namespace OrleansIndustrialBelt.Experiments.Runs.Tables;

/// <summary>The cells of a column that are not written yet.</summary>
/// <param name="kind">What they hold.</param>
/// <param name="inFile">The column in the file.</param>
internal abstract class ParquetColumn(CellKind kind, DataField inFile)
{
    /// <summary>What the cells hold.</summary>
    public CellKind Kind => kind;

    /// <summary>The column in the file.</summary>
    public DataField Field => inFile;

    /// <summary>A column without cells.</summary>
    public static ParquetColumn Of(TableColumn column) => column.Kind switch
    {
        CellKind.Text => new Texts(new DataField(column.Name, typeof(string), isNullable: true)),
        CellKind.Whole => new Numbers<long>(CellKind.Whole, new DataField(column.Name, typeof(long), isNullable: true)),
        _ => new Numbers<double>(CellKind.Number, new DataField(column.Name, typeof(double), isNullable: true)),
    };

    /// <summary>Adds a cell, which must be of the column's kind.</summary>
    public virtual void Add(string? text) => throw Misplaced();

    /// <summary>Adds a cell, which must be of the column's kind.</summary>
    public virtual void Add(long? number) => throw Misplaced();

    /// <summary>Adds a cell, which must be of the column's kind.</summary>
    public virtual void Add(double? number) => throw Misplaced();

    /// <summary>Writes the cells and forgets them.</summary>
    public abstract Task WriteTo(ParquetRowGroupWriter group);

    private InvalidOperationException Misplaced() => new($"column {inFile.Name} holds cells of kind {kind}");

    private sealed class Texts(DataField inFile) : ParquetColumn(CellKind.Text, inFile)
    {
        private readonly List<string?> cells = [];

        public override void Add(string? text) => cells.Add(text);

        public override async Task WriteTo(ParquetRowGroupWriter group)
        {
            await group.WriteAsync(Field, cells!).ConfigureAwait(false);
            cells.Clear();
        }
    }

    private sealed class Numbers<T>(CellKind kind, DataField inFile) : ParquetColumn(kind, inFile)
        where T : struct
    {
        private readonly List<T?> cells = [];

        public override void Add(long? number) => Add<long>(number);

        public override void Add(double? number) => Add<double>(number);

        public override async Task WriteTo(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<T>(Field, new ReadOnlyMemory<T?>([.. cells])).ConfigureAwait(false);
            cells.Clear();
        }

        private void Add<TCell>(TCell? number)
            where TCell : struct
            => (cells as List<TCell?> ?? throw Misplaced()).Add(number);
    }
}

using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs.Tables;

public sealed class TableFileTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    [Fact]
    public async Task Parquet_holds_what_csv_holds_in_typed_columns()
    {
        Write(TableFormat.Parquet);
        var rows = await ParquetCells.Read(folder.At("shops.parquet"));
        var (_, types) = await ParquetCells.Shape(folder.At("shops.parquet"));
        Write(TableFormat.Csv);

        Assert.Equal([typeof(ReadOnlyMemory<char>), typeof(long), typeof(double), typeof(double), typeof(ReadOnlyMemory<char>)], ((string[])["name", "units", "price", "a.share", "a.word"]).Select(name => types[name]));
        Assert.Equal(
            ["name,units,price,a.share,a.word", "工厂, one,9007199254740993,0.1,0.25,2 days", ",,,,", "=b,-3,1E-300,-1,3"],
            rows.Select(row => string.Join(',', row)));

        // Escapes are those of CSV and nothing that a typed file needs.
        Assert.Equal(
            "name,units,price,a.share,a.word\n\"工厂, one\",9007199254740993,0.1,0.25,2 days\n,,,,\n'=b,-3,1E-300,-1,3\n",
            File.ReadAllText(folder.At("shops.csv")));
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes_and_takes_the_place_of_the_other_format()
    {
        Write(TableFormat.Csv);
        Write(TableFormat.Parquet);
        var first = File.ReadAllBytes(folder.At("shops.parquet"));
        Assert.Equal(["shops.parquet"], Directory.GetFiles(folder.Path).Select(path => Path.GetFileName(path)));
        Write(TableFormat.Parquet);

        Assert.Equal(first, File.ReadAllBytes(folder.At("shops.parquet")));
    }

    [Fact]
    public async Task A_long_table_is_written_in_groups_of_rows()
    {
        using (var stream = File.Create(folder.At("long.parquet")))
        {
            using var table = new ParquetTable(stream, cellsPerGroup: 20);
            table.Begin([TableColumn.Whole("row"), TableColumn.Number("half")]);
            for (var row = 0; row < 25; row++)
            {
                table.Cell((long)row).Cell(row / 2.0).EndRow();
            }
        }

        Assert.Equal(3, (await ParquetCells.Shape(folder.At("long.parquet"))).Groups);
        Assert.Equal(["row,half", .. Enumerable.Range(0, 25).Select(row => FormattableString.Invariant($"{row},{row / 2.0}"))], (await ParquetCells.Read(folder.At("long.parquet"))).Select(row => string.Join(',', row)));
    }

    [Fact]
    public async Task A_table_without_rows_has_its_columns()
    {
        new TableFile(folder.Path, TableFormat.Parquet).Write("none", table => table.Begin([TableColumn.Text("a"), TableColumn.Whole("b")]));

        Assert.Equal("a,b", string.Join(',', Assert.Single(await ParquetCells.Read(folder.At("none.parquet")))));
    }

    [Fact]
    public void A_table_that_breaks_off_leaves_nothing()
    {
        var tables = new TableFile(folder.Path, TableFormat.Parquet);

        Assert.Throws<InvalidOperationException>(() => tables.Write("broken", table =>
        {
            table.Begin([TableColumn.Text("a"), TableColumn.Text("b")]);
            table.Cell("only one").EndRow();
        }));
        Assert.Throws<InvalidOperationException>(() => tables.Write("broken", table =>
        {
            table.Begin([TableColumn.Whole("a")]);
            table.Cell(0.5);
        }));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    public void Dispose() => folder.Dispose();

    private void Write(TableFormat format) => new TableFile(folder.Path, format).Write("shops", table =>
    {
        table.Begin(
        [
            TableColumn.Text("name"), TableColumn.Whole("units"), TableColumn.Number("price"),
            TableColumn.Of(new Factor("a.share", ["0.25", "", "-1"])), TableColumn.Of(new Factor("a.word", ["2 days", "", "3"])),
        ]);
        table.Cell("工厂, one").Cell(9_007_199_254_740_993).Cell(0.1).Value("0.25").Value("2 days").EndRow();
        table.Cell((string?)null).Cell((long?)null).Cell((double?)null).Value("").Value("").EndRow();
        table.Cell("=b").Cell(-3).Cell(1e-300).Value("-1").Value("3").EndRow();
    });
}

using CsvHelper;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Tests.Runs.Tables;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Experimenting;

[Collection("cache")]
public sealed class ParquetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_sweep_has_cell_by_cell_the_same_tables_in_parquet()
    {
        // A factor of words, one of numbers that may be left as it is, and a pair that makes no scenario.
        var file = folder.At("sweep.yaml");
        File.WriteAllText(file, $$"""
            name: test
            scenario: {{Scenario.OneFactory}}
            days: 2
            warmupDays: 1
            policies: [market, semi-planned]
            factors:
              - {set: afterSale.deliveryHoursMin, values: [20, 60]}
              - {set: afterSale.deliveryHoursMax, values: [40, 90]}
            replications: 2
            """);

        await Same(["sweep", file], "runs", "comparison");
    }

    [Fact]
    public Task An_explanation_has_cell_by_cell_the_same_tables_in_parquet()
        => Same(["explain", Scenario.OneFactory, "market", "semi-planned", "--days", "3", "--warmup", "1", "--replications", "3"], "runs", "explain", "movers");

    [Fact]
    public Task Factors_that_were_weighed_have_the_same_table_in_parquet()
        => Same(
            ["sensitivity", Scenario.OneFactory, "--days", "2", "--warmup", "1", "--replications", "1", "--trajectories", "2", "--kpis", "profit", "--factors", "choice.priceSensitivity=0.01..0.04"],
            "runs",
            "sensitivity");

    [Fact]
    public void The_format_can_be_changed_and_an_experiment_goes_on_in_the_other()
    {
        string[] compare = ["compare", Scenario.OneFactory, "--days", "2", "--warmup", "1", "--replications", "2", "--policies", "market,semi-planned", "--out", folder.At("a")];
        Assert.Equal(0, Belt.Call([.. compare, "--format", "parquet"]).Code);
        var written = File.ReadAllBytes(Path.Combine(folder.At("a"), "runs.parquet"));

        // As if it had been killed after the first run.
        var journal = Path.Combine(folder.At("a"), RunJournal.FileName);
        File.WriteAllText(journal, File.ReadLines(journal).First() + "\n");
        Assert.Equal(0, Belt.Call([.. compare, "--format", "parquet", "--threads", "1"]).Code);
        Assert.Equal(written, File.ReadAllBytes(Path.Combine(folder.At("a"), "runs.parquet")));

        Assert.Equal(0, Belt.Call(compare).Code);
        Assert.Equal(
            ["comparison.csv", "experiment.json", "report.html", "runs.csv", "runs.jsonl", "scenario.yaml"],
            Directory.GetFiles(folder.At("a")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_format_is_refused()
        => Assert.StartsWith(
            "--format: `xlsx`",
            Assert.Single(Belt.Call("compare", Scenario.OneFactory, "--format", "xlsx", "--out", folder.At("a")).Faults),
            StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();

    private async Task Same(string[] command, params string[] tables)
    {
        var csv = Belt.Call([.. command, "--out", folder.At("csv")]);
        var parquet = Belt.Call([.. command, "--out", folder.At("parquet"), "--format", "parquet"]);

        Assert.Equal(csv.Code, parquet.Code);
        Assert.DoesNotContain(Directory.GetFiles(folder.At("parquet")), path => path.EndsWith(".csv", StringComparison.Ordinal));
        foreach (var table in tables)
        {
            var rows = await ParquetCells.Read(Path.Combine(folder.At("parquet"), table + ".parquet"));
            var expected = Csv(Path.Combine(folder.At("csv"), table + ".csv"));
            Assert.True(rows.Count > 1);
            Assert.Equal(expected, rows);
            Assert.Contains($"  {table}.parquet ", parquet.Out, StringComparison.Ordinal);
        }
    }

    private static List<string[]> Csv(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).Select(Unescaped)]);
        }

        return rows;
    }

    // What a spreadsheet would take for a formula has an apostrophe in CSV.
    private static string Unescaped(string cell) => cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
}

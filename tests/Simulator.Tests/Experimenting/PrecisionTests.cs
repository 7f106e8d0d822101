using OrleansIndustrialBelt.Experiments.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Experimenting;

[Collection("cache")]
public sealed class PrecisionTests : IDisposable
{
    private static readonly string[] Short = ["--days", "4", "--warmup", "2", "--no-cache", "--kpis", "orders", "--policies", "market,semi-planned"];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Replications_are_lived_until_means_are_known_and_nothing_is_tested()
    {
        var belt = Call("--until-ci", "90%");

        Assert.True(belt.Code == 0, belt.Error);
        Assert.Contains("10 replications were enough for 95 % intervals within 90 % of every mean.", belt.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("better", belt.Out, StringComparison.Ordinal);
        Assert.Matches(@"orders: market has .* \(95 % interval ", belt.Out);
        var rows = File.ReadAllLines(Path.Combine(folder.At("out"), "comparison.csv")).Select(line => line.Split(',')).ToList();
        Assert.Equal(["market,orders,10", "semi-planned,orders,10"], rows.Where(row => row[1] == "orders").Select(row => $"{row[0]},{row[1]},{row[3]}"));
        var p = Array.IndexOf(rows[0], "p");
        Assert.All(rows.Skip(1), row => Assert.Equal("", row[p]));
        Assert.Equal(21, File.ReadAllLines(Path.Combine(folder.At("out"), "runs.csv")).Length);
    }

    [Fact]
    public void What_is_not_known_well_enough_is_named()
        => Assert.Contains(
            "After 3 replications these are not yet known within 0.01 %: orders under market, orders under semi-planned.",
            Call("--until-ci", "0.01%", "--replications", "3").Out,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2")]
    [InlineData("0%")]
    [InlineData("100%")]
    [InlineData("-2%")]
    [InlineData("two%")]
    public void A_precision_is_a_percentage(string written)
    {
        var belt = Call("--until-ci", written);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.StartsWith("--until-ci: `" + written, Assert.Single(belt.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sweep_lives_replications_until_means_are_known()
    {
        var belt = Sweep("out", "untilCi: 90%");
        var manifest = ExperimentManifest.Read(Path.Combine(folder.At("out"), "experiment.json"));

        Assert.True(belt.Code == 0, belt.Error);
        Assert.Contains("10 replications were enough for 95 % intervals within 90 % of every mean.", belt.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("better", belt.Out, StringComparison.Ordinal);
        Assert.True(manifest is { Experiment: { Replications: 10, EstimatesOnly: true }, RunsDone: 40, Complete: true });
        var rows = File.ReadAllLines(Path.Combine(folder.At("out"), "comparison.csv")).Select(line => line.Split(',')).ToList();
        Assert.Equal(4, rows.Count(row => row[2] == "orders" && row[4] == "10"));
        Assert.All(["diff", "p", "p_holm", "prob_best"], name => Assert.All(rows.Skip(1), row => Assert.Equal("", row[Array.IndexOf(rows[0], name)])));
    }

    [Fact]
    public void The_option_stands_over_the_file_and_its_limit_over_the_number_of_replications()
    {
        Assert.Contains("10 replications were enough", Sweep("a", "replications: 2", "--until-ci", "90%").Out, StringComparison.Ordinal);
        Assert.EndsWith(" --until-ci 90%", ExperimentManifest.Read(Path.Combine(folder.At("a"), "experiment.json")).Experiment.Command, StringComparison.Ordinal);
        Assert.Contains("After 3 replications these are not yet known within 0.02 %", Sweep("b", "replications: 3\nuntilCi: 0.01%", "--until-ci", "0.02%").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sweep_until_a_precision_that_is_killed_goes_on_and_gives_the_same_bytes()
    {
        Sweep("undisturbed", "untilCi: 4%");
        using (var belt = ProcessOfBelt.Start([.. Words("killed", "untilCi: 4%"), "--no-cache"]))
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(120));
            for (var line = 0; line < 2; line++)
            {
                Assert.NotNull(await belt.StandardError.ReadLineAsync(patience.Token));
            }

            belt.Kill();
            await belt.WaitForExitAsync(patience.Token);
        }

        // As if another kill had come later, in the middle of a line of the journal.
        Sweep("killed", "untilCi: 4%");
        var journal = Path.Combine(folder.At("killed"), RunJournal.FileName);
        File.WriteAllText(journal, File.ReadAllText(journal)[..^3000]);
        var resumed = Sweep("killed", "untilCi: 4%");

        Assert.True(resumed.Code == 0, resumed.Error);
        Assert.All(["runs.csv", "comparison.csv", RunJournal.FileName, "scenario.yaml"], name => Assert.Equal(
            File.ReadAllText(Path.Combine(folder.At("undisturbed"), name)), File.ReadAllText(Path.Combine(folder.At("killed"), name))));
    }

    [Theory]
    [InlineData("2", "7:10: untilCi: `2` will not do; give a percentage above 0% and below 100%, e.g. 2%")]
    [InlineData("100%", "7:10: untilCi: `100%` will not do")]
    public void A_precision_in_a_file_is_a_percentage(string written, string fault)
    {
        var belt = Sweep("a", "untilCi: " + written);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.StartsWith(fault, Assert.Single(belt.Faults)[(folder.At("a.yaml").Length + 1)..], StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("a")));
    }

    [Fact]
    public void The_folder_of_another_experiment_is_refused_before_anything_is_lived()
    {
        Sweep("a", "replications: 1");
        var belt = Sweep("a", "untilCi: 90%");

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.Contains("holds another experiment", Assert.Single(belt.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void So_many_runs_need_a_word()
        => Assert.Equal(
            "until such a precision there may be 12,000 runs; give --yes if more than 10,000 are meant, or a smaller limit by replications",
            Assert.Single(Call("--until-ci", "2%", "--replications", "6000").Faults));

    public void Dispose() => folder.Dispose();

    private Belt Sweep(string name, string more, params string[] options) => Belt.Call([.. Words(name, more), .. options]);

    private string[] Words(string name, string more)
    {
        var file = folder.At(name + ".yaml");
        File.WriteAllText(file, $$"""
            scenario: {{Scenario.OneFactory}}
            days: 3
            warmupDays: 1
            kpis: [orders]
            policies: [market, semi-planned]
            factors: [{set: hub.feeShare, values: [0.01, 0.05]}]
            {{more}}
            """);
        return ["sweep", file, "--out", folder.At(name)];
    }

    private Belt Call(params string[] options) => Belt.Call(["compare", Scenario.OneFactory, .. Short, "--out", folder.At("out"), .. options]);
}

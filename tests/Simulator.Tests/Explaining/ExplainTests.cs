using System.Globalization;
using OrleansIndustrialBelt.Experiments.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Explaining;

[Collection("cache")]
public sealed class ExplainTests : IDisposable
{
    private static readonly string[] Short = ["--days", "4", "--warmup", "2", "--replications", "3", "--kpi", "profit"];
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void It_tells_steps_and_movers_and_writes_its_files()
    {
        var belt = Explain("market", "semi-planned");

        Assert.Equal(0, belt.Code);
        Assert.StartsWith("One factory: from market to semi-planned, one change at a time. Steps: 6; replications of every rung: 3; 4 measured days", belt.Out, StringComparison.Ordinal);
        Assert.Matches(@"\n(Whether going|Going) from market to semi-planned (changes|raises|lowers|leaves) the profit", belt.Out);
        Assert.Contains("The steps add up to the whole difference", belt.Out, StringComparison.Ordinal);
        Assert.Matches(@"\n +1 +market-planned-orders \(planningIntensity: 0 -> 0\.6\) +[-\d,.]+", belt.Out);
        Assert.Contains("\nStep 6, semi-planned", belt.Out, StringComparison.Ordinal);
        Assert.Equal(
            ["experiment.json", "explain.csv", "movers.csv", "report.html", "runs.csv", "runs.jsonl", "scenario.yaml"],
            Directory.GetFiles(folder.At("a")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        var page = System.Net.WebUtility.HtmlDecode(File.ReadAllText(At("report.html"))).Replace('−', '-');
        Assert.Contains("waterfall-0", page, StringComparison.Ordinal);
        Assert.All(belt.Out.Split('\n')[1..9], line => Assert.Contains(line, page, StringComparison.Ordinal));
        Assert.Equal("step,change,who,nameEn,nameZh,figure,unit,rank,among,n,diff,diff_ci_low,diff_ci_high,p,p_holm", File.ReadLines(At("movers.csv")).First());
    }

    [Fact]
    public void Pictures_for_papers_are_written_when_asked_for()
    {
        var belt = Explain("market", "semi-planned", "--svg");

        Assert.Equal(0, belt.Code);
        Assert.Contains(Directory.GetFiles(At("pictures")), path => path.EndsWith("waterfall-profit.svg", StringComparison.Ordinal));
        Assert.Contains("pictures", belt.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_steps_of_the_file_add_up()
    {
        Explain("market", "semi-planned");

        var rows = File.ReadAllLines(At("explain.csv")).Skip(1).Select(line => line.Split(',')).Where(row => row[2] == "profit").ToList();
        double Of(string[] row) => double.Parse(row[5], CultureInfo.InvariantCulture);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "all"], rows.Select(row => row[0]));
        Assert.Equal(Of(rows[^1]), rows.SkipLast(1).Sum(Of), 6);
        Assert.NotEqual(0, Of(rows[^1]));
    }

    [Fact]
    public void Settings_are_explained_and_the_experiment_can_be_repeated()
    {
        var belt = Explain("hub.feeShare=0", "hub.feeShare=0.1,policy=semi-planned", "--lang", "zh");

        Assert.Equal(0, belt.Code);
        Assert.StartsWith("一家工厂：从 hub.feeShare=0 到 hub.feeShare=0.1,policy=semi-planned，每次只改一处。共 2 步", belt.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("replications", belt.Out, StringComparison.Ordinal);
        Assert.StartsWith("run,replication,hub.feeShare,policy,policy,", File.ReadLines(At("runs.csv")).First(), StringComparison.Ordinal);
        Assert.StartsWith("belt explain", ExperimentManifest.Read(At("experiment.json")).Experiment.Command, StringComparison.Ordinal);
        Assert.Equal(0, Belt.Call("rerun", folder.At("a")).Code);
    }

    [Fact]
    public void What_was_compared_is_not_lived_again_to_be_explained_nor_the_other_way_round()
    {
        string[] compare = ["compare", Scenario.OneFactory, "--days", "4", "--warmup", "2", "--replications", "3", "--set", "hub.feeShare=0.0123"];
        Belt Compare(string name, string policies) => Belt.Call([.. compare, "--policies", policies, "--out", folder.At(name)]);

        Assert.Contains("(6 runs, 0 of them from the cache", Compare("before", "market,semi-planned").Out, StringComparison.Ordinal);
        Assert.Contains("(21 runs, 6 of them from the cache", Explain("market", "semi-planned", "--set", "hub.feeShare=0.0123").Out, StringComparison.Ordinal);
        Assert.Contains("(6 runs, 6 of them from the cache", Compare("after", "market-planned-orders,semi-planned").Out, StringComparison.Ordinal);

        // The journal of a comparison holds the same whether entities lie in the cache or not.
        Belt.Call([.. compare, "--policies", "market-planned-orders,semi-planned", "--out", folder.At("lived"), "--no-cache"]);
        Assert.Equal(File.ReadAllText(Path.Combine(folder.At("lived"), RunJournal.FileName)), File.ReadAllText(Path.Combine(folder.At("after"), RunJournal.FileName)));
    }

    [Theory]
    [InlineData("A: there is no policy `markt` (did you mean `market`?)", "markt", "semi-planned")]
    [InlineData("B: hub.feeShar=1: hub.feeShar: unknown key; did you mean `feeShare`?", "market", "hub.feeShar=1")]
    [InlineData("B: hub.feeShare=2: hub.feeShare: `2` is out of range", "market", "hub.feeShare=2")]
    [InlineData("A: knobs.belt.redesign=pool: knobs.belt.redesign: `pool` is not known here (did you mean `pooled`?)", "knobs.belt.redesign=pool", "market")]
    [InlineData("--kpi: there is no KPI profits; did you mean `profit`?", "market", "semi-planned", "--kpi", "profits")]
    [InlineData("market and market are the same on this belt", "market", "market")]
    [InlineData("hub.feeShare lies within hub", "hub={feeShare: 0.1}", "hub.feeShare=0.2")]
    [InlineData("--replications: `1` will not do; give a whole number from 2", "market", "semi-planned", "--replications", "1")]
    [InlineData("B: run.days=9: both ends are equally long", "market", "run.days=9")]
    public void Bad_input_is_refused_and_nothing_written(string fault, string from, string to, params string[] more)
    {
        var belt = Belt.Call(["explain", Scenario.OneFactory, from, to, "--out", folder.At("a"), .. more]);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.StartsWith(fault, Assert.Single(belt.Faults), StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    public void Dispose() => folder.Dispose();

    private string At(string file) => Path.Combine(folder.At("a"), file);

    private Belt Explain(string from, string to, params string[] more)
        => Belt.Call(["explain", Scenario.OneFactory, from, to, "--out", folder.At("a"), .. Short, .. more]);
}

using OrleansIndustrialBelt.Experiments.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Experimenting;

[Collection("cache")]
public sealed class CompareTests : IDisposable
{
    private static readonly string[] Short = ["--days", "4", "--warmup", "2", "--replications", "3", "--policies", "market,semi-planned", "--kpis", "orders,profit"];
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void It_answers_in_sentences_and_a_table_and_writes_its_files()
    {
        var belt = Compare("a", "--no-cache");

        Assert.Equal(0, belt.Code);
        Assert.StartsWith("One factory: semi-planned against market in 3 replications each, 4 measured days after 2 of warm-up.", belt.Out, StringComparison.Ordinal);
        Assert.Matches(@"\nprofit: semi-planned (is|cannot|did).* market", belt.Out);
        Assert.Matches(@"\n +market +[\d,.]+ \[", belt.Out);
        Assert.Equal(
            ["comparison.csv", "experiment.json", "report.html", "runs.csv", "runs.jsonl", "scenario.yaml"],
            Directory.GetFiles(folder.At("a")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal(7, File.ReadAllLines(At("a", "runs.csv")).Length);
        Assert.Equal(
            "policy,kpi,unit,n,mean,sd,ci_low,ci_high,diff,diff_ci_low,diff_ci_high,p,p_holm,effect_size,prob_best",
            File.ReadLines(At("a", "comparison.csv")).First());
        Assert.Contains("run 6 of 6 (100 %)", belt.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_for_papers_are_written_when_asked_for()
    {
        var belt = Compare("a", "--png", "--svg", "--lang", "zh");
        var pictures = Directory.GetFiles(Path.Combine(folder.At("a"), "pictures")).Select(path => Path.GetFileName(path)).ToList();

        Assert.Equal(0, belt.Code);
        Assert.Superset(new HashSet<string> { "difference-profit.png", "difference-profit.svg", "daily-orders.png" }, pictures.ToHashSet());
        Assert.Contains("论文用图", belt.Out, StringComparison.Ordinal);
        Compare("a", "--force");
        Assert.False(Directory.Exists(Path.Combine(folder.At("a"), "pictures")));
    }

    [Fact]
    public void The_files_are_the_same_from_the_cache_and_on_any_number_of_threads()
    {
        Compare("a", "--threads", "1");
        var again = Compare("b", "--threads", "3");

        Assert.Contains("6 of them from the cache", again.Out, StringComparison.Ordinal);
        Assert.All(["runs.csv", "comparison.csv", "runs.jsonl", "scenario.yaml"], name => Assert.Equal(File.ReadAllText(At("a", name)), File.ReadAllText(At("b", name))));
    }

    [Fact]
    public void An_experiment_that_is_there_is_told_again_without_living_anything()
    {
        Compare("a");
        var written = File.ReadAllText(At("a", "runs.csv"));
        var again = Compare("a", "--no-cache");

        Assert.Equal((0, ""), (again.Code, again.Error));
        Assert.Equal(written, File.ReadAllText(At("a", "runs.csv")));
    }

    [Fact]
    public void Policies_that_differ_from_a_day_on_share_what_was_before()
    {
        var belt = Compare("a", "--branch-at", "0");
        Compare("b");

        Assert.Equal(0, belt.Code);
        Assert.Contains(" and dice. Until the start of day 0 all lived one past, under market.\n", belt.Out, StringComparison.Ordinal);
        Assert.Equal(DigestsOf("b", "market"), DigestsOf("a", "market"));
        Assert.Empty(DigestsOf("b", "semi-planned").Intersect(DigestsOf("a", "semi-planned")));
        Assert.Contains("--branch-at 0 ", ExperimentManifest.Read(At("a", "experiment.json")).Experiment.Command, StringComparison.Ordinal);
        Assert.Equal(0, Belt.Call("rerun", At("a", "experiment.json")).Code);
    }

    [Fact]
    public void It_answers_in_Chinese()
    {
        var belt = Compare("a", "--lang", "zh");

        Assert.StartsWith("一家工厂：semi-planned 对照 market，各重复 3 次", belt.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("replications", belt.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_another_experiment_is_refused_unless_forced()
    {
        Compare("a");
        var before = File.ReadAllText(At("a", "experiment.json"));

        var refused = Compare("a", "--set", "hub.feeShare=0.2");
        Assert.Equal((2, ""), (refused.Code, refused.Out));
        Assert.Contains("holds another experiment", Assert.Single(refused.Faults), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(At("a", "experiment.json")));

        Assert.Equal(0, Compare("a", "--set", "hub.feeShare=0.2", "--force").Code);
        Assert.Contains("hub.feeShare=0.2", ExperimentManifest.Read(At("a", "experiment.json")).Experiment.BaseSettings);
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_even_if_forced()
    {
        Directory.CreateDirectory(folder.At("mine"));
        File.WriteAllText(At("mine", "thesis.txt"), "");

        Assert.Contains("no experiment", Assert.Single(Compare("mine", "--force").Faults), StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Directory.GetFiles(folder.At("mine")).Select(path => Path.GetFileName(path)));
    }

    [Theory]
    [InlineData("--policies: there is no policy `markt` (did you mean `market`?)", "--policies", "markt,semi-planned")]
    [InlineData("--policies: market is there twice", "--policies", "market,market")]
    [InlineData("--baseline: semi-planed is not among the policies (did you mean `semi-planned`?)", "--baseline", "semi-planed")]
    [InlineData("--kpis: there is no KPI profits; did you mean `profit`?", "--kpis", "profits")]
    [InlineData("--kpis: 6 KPIs are too many", "--kpis", "profit,gmv,orders,comments,viewers,shipped")]
    [InlineData("the experiment has 20,000 runs; give --yes", "--replications", "10000")]
    [InlineData("--replications: ", "--replications", "0")]
    [InlineData("--branch-at: day -1 does not lie within the run with a day before it; give one from 0 to 4", "--branch-at", "-1")]
    [InlineData("--branch-at: day 5 does not lie", "--branch-at", "5")]
    [InlineData("--branch-at: `noon` will not do; give a whole number from -3650 to 3650", "--branch-at", "noon")]
    public void Bad_input_is_refused_and_nothing_written(string fault, string option, string value)
    {
        List<string> options = ["compare", Scenario.OneFactory, "--out", folder.At("a"), .. Short];
        var at = options.IndexOf(option);
        if (at < 0)
        {
            options.AddRange([option, value]);
        }
        else
        {
            options[at + 1] = value;
        }

        var belt = Belt.Call([.. options]);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.Contains(belt.Faults, line => line.StartsWith(fault, StringComparison.Ordinal));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void What_is_settled_before_the_first_hour_is_refused_in_a_line()
    {
        var belt = Belt.Call("compare", Scenario.OneFactory, "--out", folder.At("a"), "--policies", "market,preorder", "--branch-at", "1");

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.StartsWith("preorder from day 1 on: whether factories of class ", Assert.Single(belt.Faults), StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    public void Dispose() => folder.Dispose();

    private List<string> DigestsOf(string name, string policy)
        => [.. File.ReadLines(At(name, "runs.csv")).Select(line => line.Split(',')).Where(cells => cells[2] == policy).Select(cells => cells[4])];

    private string At(string name, string file) => Path.Combine(folder.At(name), file);

    private Belt Compare(string name, params string[] more) => Belt.Call(["compare", Scenario.OneFactory, "--out", folder.At(name), .. Short, .. more]);
}

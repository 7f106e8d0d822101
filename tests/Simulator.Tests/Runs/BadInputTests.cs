using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Runs;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void All_faults_of_a_scenario_and_of_its_folder_are_listed_and_nothing_is_written()
    {
        File.WriteAllText(folder.At("bad.yaml"), "name: bad\nrun: {dys: 3}\n");
        File.WriteAllText(folder.At("file"), "");

        var belt = Belt.Call("run", folder.At("bad.yaml"), "--set", "run.days=none", "--out", Path.Combine(folder.At("file"), "a"));

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.Contains(belt.Faults, line => line.StartsWith(folder.At("bad.yaml") + ":2:7: run.dys", StringComparison.Ordinal));
        Assert.Contains(belt.Faults, line => line.StartsWith("--set run.days=none: run.days: ", StringComparison.Ordinal));
        Assert.Contains(belt.Faults, line => line.StartsWith("--out ", StringComparison.Ordinal));
        Assert.Equal(["bad.yaml", "file"], folder.Names);
    }

    [Fact]
    public void A_fault_names_the_option_that_set_the_key()
        => Refused("--days 3650: run.days: ", "--days", "3650", "--warmup", "1");

    [Fact]
    public void A_missing_scenario_is_a_fault()
    {
        var belt = Belt.Call("run", folder.At("none.yaml"));

        Assert.Equal(2, belt.Code);
        Assert.StartsWith(folder.At("none.yaml"), Assert.Single(belt.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_a_scenario_is_a_fault()
        => Assert.StartsWith("SCENARIO: is missing", Assert.Single(Belt.Call("run").Faults), StringComparison.Ordinal);

    [Theory]
    [InlineData("--sed: there is no such option, did you mean `--seed`?", "--sed", "3")]
    [InlineData("--seed: `-3` will not do; give a whole number from 0", "--seed", "-3")]
    [InlineData("--days: `0` will not do; give a whole number from 1 to 3650", "--days", "0")]
    [InlineData("--partitions: `two` will not do", "--partitions", "two")]
    [InlineData("--engine: `locl` is not known here; give one of grains, partitions, local", "--engine", "locl")]
    [InlineData("--record: `all` is not known here", "--record", "all")]
    [InlineData("--policy: there is no policy `markt`", "--policy", "markt")]
    [InlineData("--out: a value is missing", "--out")]
    [InlineData("-x.yaml: there is no such option", "-x.yaml")]
    public void A_wrong_option_is_refused(string start, params string[] options) => Refused(start, options);

    [Fact]
    public void A_folder_that_holds_a_run_is_refused_unless_forced()
    {
        Assert.Equal(0, Run("--engine", "local", "--out", folder.At("a")).Code);
        var first = File.ReadAllText(Path.Combine(folder.At("a"), "hashes.csv"));

        Refused($"--out {folder.At("a")}: already holds a run", "--out", folder.At("a"));
        Assert.Equal(first, File.ReadAllText(Path.Combine(folder.At("a"), "hashes.csv")));

        Assert.Equal(0, Run("--engine", "local", "--out", folder.At("a"), "--seed", "2", "--force").Code);
        Assert.NotEqual(first, File.ReadAllText(Path.Combine(folder.At("a"), "hashes.csv")));
        Assert.Equal(["a"], folder.Names);
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_even_if_forced()
    {
        Directory.CreateDirectory(folder.At("mine"));
        File.WriteAllText(Path.Combine(folder.At("mine"), "thesis.txt"), "");

        Refused($"--out {folder.At("mine")}: holds files that are no run", "--out", folder.At("mine"), "--force");
    }

    public void Dispose() => folder.Dispose();

    private static Belt Run(params string[] more)
        => Belt.Call(["run", Scenario.OneFactory, "--set", "run.days=1", "--set", "run.warmupDays=0", .. more]);

    private static void Refused(string start, params string[] options)
    {
        var belt = Run(options);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.StartsWith(start, Assert.Single(belt.Faults), StringComparison.Ordinal);
    }
}

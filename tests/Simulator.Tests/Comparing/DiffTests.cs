using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Comparing;

public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Equal_runs_are_equal()
    {
        Run("a");
        Run("b", "--partitions", "3");

        var belt = Diff();

        Assert.Equal(0, belt.Code);
        Assert.StartsWith("equal: 72 hours, digest ", belt.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_seed_is_named_with_the_first_tick_entity_and_field()
    {
        Run("a");
        Run("b", "--seed", "2");

        var belt = Diff();

        Assert.Equal(1, belt.Code);
        Assert.Contains("run.seed.nature: 1 in A, 2 in B\n", belt.Out, StringComparison.Ordinal);
        Assert.Matches(@"What was sent differs first in tick \d+ \(day \d, \d\d:00\)\.", belt.Out);
        Assert.Matches(@"After tick \d+ \(.*\) the states part, first at [a-z]+/\d{4} .*: \S+ is \S+ in A and \S+ in B\.\n$", belt.Out);
    }

    [Fact]
    public void A_shorter_run_is_equal_as_far_as_it_goes()
    {
        Run("a");
        Run("b", "--days", "1");

        var belt = Diff();

        Assert.Equal(1, belt.Code);
        Assert.Contains("What was sent is equal in the 48 hours that both lived; A has 72, B has 48.", belt.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_without_a_run_are_faults()
    {
        var belt = Diff();

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.Equal(2, belt.Faults.Length);
    }

    [Fact]
    public void A_damaged_folder_is_a_fault()
    {
        Run("a");
        Run("b");
        File.WriteAllText(Path.Combine(folder.At("b"), "hashes.csv"), "tick,hash\n0,nonsense\n");

        Assert.Equal(2, Diff().Code);
    }

    public void Dispose() => folder.Dispose();

    private void Run(string name, params string[] more) => Assert.Equal(
        0,
        Belt.Call(["run", Scenario.OneFactory, "--engine", "local", "--set", "run.days=2", "--warmup", "1", "--out", folder.At(name), .. more]).Code);

    private Belt Diff() => Belt.Call("diff", folder.At("a"), folder.At("b"));
}

using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Starting;

public sealed class NewTests
{
    private const string Firms = "id,class,skus,rooms,capacityPerDay,categories\nnorth,flexible,2,1,150,[reels]\nsouth,workshop,1,1,60,\n";

    [Fact]
    public void A_starter_runs_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("mine.yaml");

        Assert.Equal(0, Belt.Call("new", file).Code);
        Assert.StartsWith("# A belt to start from.", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain("#!", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(["mine.yaml"], folder.Names);
        var run = Belt.Call("run", file, "--engine", "local", "--days", "2", "--warmup", "1", "--out", folder.At("run"));
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public void A_table_of_firms_brings_its_factories_classes_and_categories()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("firms.csv"), Firms);
        var file = folder.At("my-belt.yaml");

        Assert.Equal(0, Belt.Call("new", "--from", folder.At("firms.csv")).Code);
        var text = File.ReadAllText(file);
        Assert.Contains("factories: {file: firms.csv}", text, StringComparison.Ordinal);
        Assert.Contains("  workshop:   # these are the values", text, StringComparison.Ordinal);
        Assert.Contains("{id: reels, ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("  leading:", text, StringComparison.Ordinal);
        Assert.Equal(0, Belt.Call("run", file, "--engine", "local", "--days", "2", "--warmup", "1", "--out", folder.At("run")).Code);
    }

    [Fact]
    public void Faults_of_the_table_are_told_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("firms.csv"), "id,class,capacity\nnorth,flexible,150\n");

        var belt = Belt.Call("new", "--from", folder.At("firms.csv"));

        Assert.Equal(2, belt.Code);
        Assert.Contains("firms.csv:1:3", Assert.Single(belt.Faults), StringComparison.Ordinal);
        Assert.Equal(["firms.csv"], folder.Names);
    }

    [Fact]
    public void A_file_that_is_there_is_kept_unless_forced()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("mine.yaml");
        File.WriteAllText(file, "mine");

        Assert.Equal(2, Belt.Call("new", file).Code);
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Equal(0, Belt.Call("new", file, "--force").Code);
        Assert.NotEqual("mine", File.ReadAllText(file));
    }

    [Fact]
    public void A_table_must_exist_and_lie_beside_the_scenario()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("firms.csv"), Firms);

        Assert.Contains("there is no file", Assert.Single(Belt.Call("new", "--from", folder.At("none.csv")).Faults), StringComparison.Ordinal);
        Assert.Contains("must lie beside", Assert.Single(Belt.Call("new", folder.At("../x.yaml"), "--from", folder.At("firms.csv")).Faults), StringComparison.Ordinal);
    }
}

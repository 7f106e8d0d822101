using OrleansIndustrialBelt.Experiments.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs;

public sealed class RunCacheTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    [Fact]
    public void A_run_is_lived_once()
    {
        var cache = new RunCache(folder.Path);
        var first = TinyBelt.Live(TinyBelt.Experiment, cache: cache);
        var second = TinyBelt.Live(TinyBelt.Experiment, cache: cache);

        Assert.DoesNotContain(first, end => end.IsFromCache);
        Assert.All(second, end => Assert.True(end.IsFromCache));
        Assert.Equal(first.Select(end => RunLine.Write(end)), second.Select(end => RunLine.Write(end)));
        Assert.Equal(6, cache.Measure().Count);
    }

    [Fact]
    public void It_is_the_same_run_in_another_experiment_and_another_run_under_any_other_setting()
    {
        var cache = new RunCache(folder.Path);
        TinyBelt.Live(TinyBelt.Experiment, cache: cache);

        var alone = TinyBelt.Of(4) with { Policies = ["semi-planned"], Baseline = "semi-planned" };
        Assert.Equal([true, true, true, false], TinyBelt.Live(alone, cache: cache).Select(end => end.IsFromCache));
        var other = TinyBelt.Of(1, "hub.feeShare=0.011") with { Policies = ["semi-planned"], Baseline = "semi-planned" };
        Assert.False(TinyBelt.Live(other, cache: cache).Single().IsFromCache);
    }

    [Fact]
    public void A_damaged_file_is_lived_again_and_replaced()
    {
        var cache = new RunCache(folder.Path);
        var first = TinyBelt.Live(TinyBelt.Experiment, cache: cache);
        var files = Directory.GetFiles(folder.Path, "*.run", SearchOption.AllDirectories);
        File.WriteAllText(files[0], File.ReadAllText(files[0]).Replace(':', ';'));
        File.WriteAllText(files[1], "");

        var second = TinyBelt.Live(TinyBelt.Experiment, cache: cache);

        Assert.Equal(2, second.Count(end => !end.IsFromCache));
        Assert.Equal(first.Select(end => end.Row!.Digest), second.Select(end => end.Row!.Digest));
        Assert.All(TinyBelt.Live(TinyBelt.Experiment, cache: cache), end => Assert.True(end.IsFromCache));
    }

    [Fact]
    public void Beyond_its_limit_those_go_that_were_longest_not_asked_for()
    {
        var one = TinyBelt.Live(TinyBelt.Experiment, cache: new RunCache(folder.At("one"))).Count;
        var bytes = new RunCache(folder.At("one")).Measure().Bytes / one;
        var limit = 4 * bytes;
        var cache = new RunCache(folder.At("small"), limit);

        TinyBelt.Live(TinyBelt.Experiment, threads: 1, cache);

        Assert.InRange(cache.Measure().Bytes, 1, limit);
        Assert.True(TinyBelt.Live(TinyBelt.Experiment, threads: 1, new RunCache(folder.At("small"), limit), from: 5).Single().IsFromCache);
    }

    [Fact]
    public void It_can_be_emptied_and_need_not_exist()
    {
        var cache = new RunCache(folder.At("none"));
        Assert.Equal((0L, 0L), cache.Measure());

        TinyBelt.Live(TinyBelt.Experiment, cache: cache);
        cache.Clear();

        Assert.Equal((0L, 0L), cache.Measure());
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_no_reason_to_fail()
    {
        File.WriteAllText(folder.At("file"), "");

        Assert.All(TinyBelt.Live(TinyBelt.Experiment, cache: new RunCache(folder.At("file"))), end => Assert.NotNull(end.Row));
    }

    public void Dispose() => folder.Dispose();
}

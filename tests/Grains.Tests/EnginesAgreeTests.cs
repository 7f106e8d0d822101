using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests;

[Collection(SiloCollection.Name)]
public sealed class EnginesAgreeTests(SiloFixture fixture)
{
    [Theory]
    [InlineData(RunEngine.Grains, 1)]
    [InlineData(RunEngine.Grains, 3)]
    [InlineData(RunEngine.Grains, 8)]
    [InlineData(RunEngine.Partitions, 1)]
    [InlineData(RunEngine.Partitions, 2)]
    [InlineData(RunEngine.Partitions, 3)]
    [InlineData(RunEngine.Partitions, 5)]
    public async Task A_run_on_a_cluster_leaves_what_a_local_run_leaves(RunEngine engine, int partitions)
    {
        var request = ToySource.Request(new ToyOptions(40), days: 5, partitions, record: true) with { Engine = engine };
        var expected = ToySource.RunLocally(request with { Partitions = 1 });

        var actual = await fixture.Engine.Run(request);

        Assert.True(actual.Complete);
        Assert.Equal(expected.Digest, actual.Digest);
        Assert.Equal(expected.Hashes, actual.Hashes);
        Assert.Equal(expected.Days.Select(day => day.Messages), actual.Days.Select(day => day.Messages));
        Assert.Equal(Lines(expected), Lines(actual));
    }

    [Fact]
    public async Task Another_seed_gives_another_digest()
    {
        var first = await fixture.Engine.Run(ToySource.Request(new ToyOptions(5), days: 2, partitions: 2, seed: 7));
        var second = await fixture.Engine.Run(ToySource.Request(new ToyOptions(5), days: 2, partitions: 2, seed: 8));

        Assert.NotEqual(first.Digest, second.Digest);
    }

    [Fact]
    public async Task A_partition_may_be_empty()
    {
        var request = ToySource.Request(new ToyOptions(1), days: 2, partitions: 7);

        var actual = await fixture.Engine.Run(request);

        Assert.Equal(ToySource.RunLocally(request with { Partitions = 1 }).Digest, actual.Digest);
    }

    private static IEnumerable<string> Lines(RunOutcome outcome)
        => outcome.Events.Select(item => $"{item.Tick} {item.Entity} {item.Subject} {item.Facts[0]}")
            .Concat(outcome.Decisions.Select(item => $"{item.Tick} {item.Entity} {item.Subject} {item.Facts[0]}"))
            .Concat(outcome.Entities.Concat(outcome.EntityDays).Select(row => $"{row.Day} {row.Entity} {string.Join(' ', row.Sums)}"))
            .Concat(Enumerable.Range(0, outcome.Histograms.Scopes).Select(scope => string.Join(' ', outcome.Histograms[scope, HourHistogram.LeadTime].ToArray().Concat(outcome.Histograms[scope, HourHistogram.OpenOrderAge].ToArray()))));
}

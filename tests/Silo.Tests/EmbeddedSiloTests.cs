using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests;

public sealed class EmbeddedSiloTests
{
    [Fact]
    public async Task Two_silos_live_side_by_side_and_know_nothing_of_each_other()
    {
        var sources = new[] { new ToySource(), new ToySource() };
        await using var first = await EmbeddedSilo.Start(sources[0]);
        await using var second = await EmbeddedSilo.Start(sources[1]);
        var request = ToySource.Request(new ToyOptions(5), days: 3, partitions: 2);

        var outcomes = await Task.WhenAll(
            new GrainsEngine(first.Grains).Run(request, run: "same"),
            new GrainsEngine(second.Grains).Run(request, run: "same"));

        var digest = ToySource.RunLocally(request).Digest;
        Assert.Equal([digest, digest], outcomes.Select(outcome => outcome.Digest));
        Assert.Equal([1, 1], sources.Select(source => source.Opened));
    }
}

using Orleans.TestingHost;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests;

public sealed class ClusterTests
{
    [Fact]
    public async Task Two_silos_give_the_digest_of_the_local_engine()
    {
        var sources = new List<ToySource>();
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSilo((_, silo) =>
        {
            var source = new ToySource();
            sources.Add(source);
            silo.AddBelt(source);
        });
        await using var cluster = builder.Build();
        await cluster.DeployAsync();
        var request = ToySource.Request(new ToyOptions(12), days: 3, partitions: 3, record: true);
        var expected = ToySource.RunLocally(request);

        var actual = await new GrainsEngine(cluster.Client).Run(request);

        Assert.Equal(expected.Digest, actual.Digest);
        Assert.Equal(expected.Hashes, actual.Hashes);
        Assert.Equal(expected.Decisions.Count, actual.Decisions.Count);
        Assert.Equal([1, 1], sources.Select(source => source.Opened));
    }
}

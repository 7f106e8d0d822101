using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests;

public sealed class WealthTests
{
    private const int Agents = 500;

    [Fact]
    public void No_coin_is_lost_and_wealth_spreads()
    {
        var engine = EngineOf(partitions: 4, threads: 2);
        engine.LiveUntil(240);
        int[] coins = [.. engine.Entities.Select(agent => ((WealthAgent)agent).Coins)];
        Assert.Equal(Agents, coins.Sum() + engine.LettersUnderWay.Count());
        Assert.All(coins, owned => Assert.True(owned >= 0));
        Assert.True(coins.Max() >= 4, "wealth does not spread");
    }

    [Fact]
    public void Partitions_and_threads_change_nothing()
        => Assert.Equal(EngineOf(partitions: 1, threads: 1).Run().Digest, EngineOf(partitions: 5, threads: 2).Run().Digest);

    private static LocalEngine EngineOf(int partitions, int threads)
    {
        var belt = WealthBelt.Of(Agents, days: 10);
        return new LocalEngine(belt.Directory, belt.Create, belt.Plan, partitions, threads);
    }
}

using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>
/// The bytes of shipped belts with every switched mechanism off. A mechanism that is added and left off must leave them as
/// they are; who changes the core or a shipped file on purpose writes the new digest here and says why in the commit.
/// </summary>
public sealed class CoreDigestTests
{
    [Theory]
    [InlineData("one-factory.yaml", "market", "f1178dfc9273f8e39cb18dafebffbea4a6d05df587c43bf08c75e1f6669903c9")]
    [InlineData("weihai-small.yaml", "market", "1a3a8e864537a177a3d657de493ac8b2863c0e03b8b87ec46d23e2e29e7d85f4")]
    [InlineData("weihai-small.yaml", "semi-planned", "ff1a05662eaeb235124b203d1df52896d1aebc9cbd5b227ee24eeed309c5a3d6")]
    [InlineData("weihai-small.yaml", "traditional", "501b82dfca885aebfd02c5561caefb15f90bad5c77c0dcb0177d719e55b8d131")]
    public void What_is_off_leaves_no_byte(string file, string policy, string digest)
    {
        var world = new BeltWorld(Repository.Scenario(file, "run.days=10", "run.warmupDays=5", $"policy.belt={policy}"));

        Assert.Equal((file, policy, digest), (file, policy, Local.Run(world, partitions: 4, threads: 2).Digest));
    }
}

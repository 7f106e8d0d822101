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
    [InlineData("one-factory.yaml", "market", "12e7e5e9d4f63b6a80764d3d8886d55beda22838a29f974e57d2ee05c76dc0c7")]
    [InlineData("weihai-small.yaml", "market", "6637934907d501184b23587f687e0b19dd5daafe2978e7eff969e06ff5e19e4b")]
    [InlineData("weihai-small.yaml", "semi-planned", "a030247a9872c4c167f0a76f2f9b3d0829cfd34d0d11b025cac9095f06b66bad")]
    [InlineData("weihai-small.yaml", "traditional", "b907a0bab5049ddd6c512d258bb9470a9ed093125be35a93ffad619151c5ace4")]
    public void What_is_off_leaves_no_byte(string file, string policy, string digest)
    {
        var world = new BeltWorld(Repository.Scenario(file, "run.days=10", "run.warmupDays=5", $"policy.belt={policy}"));

        Assert.Equal((file, policy, digest), (file, policy, Local.Run(world, partitions: 4, threads: 2).Digest));
    }
}

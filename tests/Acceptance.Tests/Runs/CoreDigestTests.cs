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
    [InlineData("one-factory.yaml", "market", "d0ccb862d13516436b7f153edcf152b3e2334a872562a777ccf973b6fe206350")]
    [InlineData("weihai-small.yaml", "market", "c6d1c3c7c881b7d42f0b79e40520e2533b53aab3c0aaeac4be3707a756ddd89d")]
    [InlineData("weihai-small.yaml", "semi-planned", "8a7e6881f9bec04970af9e5a9fcd35db37dc2e15d6f26aadd874e059d42763bc")]
    [InlineData("weihai-small.yaml", "traditional", "e0d74813df1b0e31b6096a0029d0919c2f19c9696cbb38d99440e3482b128564")]
    public void What_is_off_leaves_no_byte(string file, string policy, string digest)
    {
        var world = new BeltWorld(Repository.Scenario(file, "run.days=10", "run.warmupDays=5", $"policy.belt={policy}"));

        Assert.Equal((file, policy, digest), (file, policy, Local.Run(world, partitions: 4, threads: 2).Digest));
    }
}

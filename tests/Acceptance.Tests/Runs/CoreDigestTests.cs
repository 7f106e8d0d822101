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
    [InlineData("one-factory.yaml", "market", "e928a818ac4dd756b44fd154907c2e404a893a8224abbae8d59af8a6a4ae3597")]
    [InlineData("weihai-small.yaml", "market", "74f0d09bdfb9953d57ee3ff39325ef6260732b91abbc9e91d2014250a7cbfa7f")]
    [InlineData("weihai-small.yaml", "semi-planned", "a0f2b048377b16ceda5449e1bd4f45ed997139d9b5b4a497484eeea1d54d0c37")]
    [InlineData("weihai-small.yaml", "traditional", "e843f3ca831b7fd161b7e334a183be73defc0fcf5670147f9956d45482c908c2")]
    public void What_is_off_leaves_no_byte(string file, string policy, string digest)
    {
        var world = new BeltWorld(Repository.Scenario(file, "run.days=10", "run.warmupDays=5", $"policy.belt={policy}"));

        Assert.Equal((file, policy, digest), (file, policy, Local.Run(world, partitions: 4, threads: 2).Digest));
    }
}

using OrleansIndustrialBelt.Simulator.Weighing;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Weighing;

public sealed class FactorTextTests
{
    [Theory]
    [InlineData("knobs.belt.planningIntensity=0..1", "knobs.belt.planningIntensity", 0, 1, true)]
    [InlineData("a=-0.5..1e2", "a", -0.5, 100, false)]
    [InlineData("a=0...5", "a", 0, 0.5, false)]
    [InlineData("segments/lake.priceSensitivity=0.5..2", "segments/lake.priceSensitivity", 0.5, 2, false)]
    public void A_factor_has_a_path_and_two_ends(string written, string path, double low, double high, bool whole)
    {
        var factor = FactorText.Of(written)!;

        Assert.Equal((path, low, high, whole), (factor.Path, factor.Low, factor.High, factor.HasWholeEnds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a=1")]
    [InlineData("a=1..")]
    [InlineData("a=..1")]
    [InlineData("=0..1")]
    [InlineData("a=1..1")]
    [InlineData("a=2..1")]
    [InlineData("a=low..high")]
    [InlineData("a=0..NaN")]
    [InlineData("a=0..1e999")]
    [InlineData("a=b=0..1")]
    public void Anything_else_is_none(string written) => Assert.Null(FactorText.Of(written));
}

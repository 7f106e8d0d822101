using OrleansIndustrialBelt.Experiments.Statistics;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Statistics;

public sealed class HolmTests
{
    // The worked example of the encyclopedia article on the Holm-Bonferroni method: p = 0.01, 0.04, 0.03, 0.005 at 5 %, of which
    // the fourth and the first are rejected and the others are not; R's p.adjust(p, "holm") says 0.03 0.06 0.06 0.02.
    [Fact]
    public void The_worked_example_rejects_the_fourth_and_the_first()
        => AssertAdjusted([0.03, 0.06, 0.06, 0.02], [0.01, 0.04, 0.03, 0.005]);

    [Fact]
    public void Nothing_passes_one() => AssertAdjusted([1, 1, 0.9], [0.6, 0.9, 0.3]);

    [Fact]
    public void What_was_not_tested_does_not_count() => AssertAdjusted([0.02, null, 0.04], [0.01, null, 0.04]);

    [Fact]
    public void A_single_test_stays_as_it_is() => AssertAdjusted([0.04], [0.04]);

    private static void AssertAdjusted(double?[] expected, double?[] values)
        => Assert.Equal(expected, Holm.Adjust(values).Select(value => value is { } p ? Math.Round(p, 12) : (double?)null));
}

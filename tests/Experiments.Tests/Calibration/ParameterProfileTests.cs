using OrleansIndustrialBelt.Experiments.Calibration;
using OrleansIndustrialBelt.Experiments.Designs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Calibration;

public sealed class ParameterProfileTests
{
    [Fact]
    public void A_parabola_is_held_where_it_rises_by_one()
    {
        // Loss 4·(x - 5)² + 0.5 rises by 1 at half a unit to each side.
        var profile = Of(5, 0.5, [0, 10], x => (4 * (x - 5) * (x - 5)) + 0.5);

        Assert.Equal((4.5, 5.5), (Math.Round(profile.Low, 9), Math.Round(profile.High, 9)));
        Assert.Equal(Identification.Held, profile.Says);
    }

    [Fact]
    public void A_loss_that_hardly_rises_says_nothing()
        => Assert.Equal(Identification.Flat, Of(5, 0.5, [0, 10], x => 0.5 + (0.03 * (x - 5) * (x - 5))).Says);

    [Theory]
    [InlineData(1, Identification.OpenBelow)]
    [InlineData(-1, Identification.OpenAbove)]
    public void A_loss_that_rises_to_one_side_is_open_to_the_other(double sign, Identification says)
        => Assert.Equal(says, Of(5, 0, [0, 10], x => Math.Max(0, sign * (x - 5))).Says);

    [Fact]
    public void The_edge_of_a_band_costs_the_weight_and_no_event_costs_more()
    {
        var target = new Target("orders", "belt", 0.1, 0.3, 2, "");

        Assert.Equal([2, 8, 200], new double?[] { 0.3, 0.4, null }.Select(value => Math.Round(Math.Pow(target.ResidualOf(value), 2), 9)));
    }

    private static ParameterProfile Of(double best, double loss, double[] others, Func<double, double> losses)
        => ParameterProfile.Of(new Parameter(new FactorRange("a", 0, 10, IsWhole: false), 0.5, []), (best, loss), others.Select(x => (x, losses(x))));
}

using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Sensitivity;
using OrleansIndustrialBelt.Experiments.Statistics;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Sensitivity;

public sealed class MorrisTests
{
    private static readonly Bootstrap Few = new(resamples: 999);

    [Fact]
    public void A_linear_function_has_its_slopes_and_no_scatter()
    {
        var points = MorrisDesign.Of(factors: 3, trajectories: 6, seed: 2).Points;
        var effects = Morris.Of(points, [.. points.Select(x => (3 * x[0]) - (2 * x[1]) + 5)], Few);

        Assert.Equal([3, -2, 0], effects.Select(effect => Math.Round(effect.Mean, 10)));
        Assert.Equal([3, 2, 0], effects.Select(effect => Math.Round(effect.AbsoluteMean, 10)));
        Assert.Equal([0, 0, 0], effects.Select(effect => Math.Round(effect.Deviation!.Value, 10)));
        Assert.All(effects, effect => Assert.Equal(6, effect.Effects));
    }

    [Fact]
    public void The_Ishigami_function_has_the_effects_of_its_grid()
    {
        // On the four levels -π, -π/3, π/3, π with steps of 2/3 every effect can be listed. x2: ±7·0.75/(2/3) = ±7.875. x1:
        // 0.8660/(2/3)·(1 + 0.1·x3⁴) with x3⁴ = 97.409 or 1.2026, all positive: mean 7.704, sd 6.249. x3: 0 for x1 = ±π, else
        // ±0.1·0.8660·96.206/(2/3) = ±12.498: mean size 6.249, sd 8.837. A thousand trajectories leave errors of 0.2 to 0.3.
        var points = MorrisDesign.Of(factors: 3, trajectories: 1000, seed: 2).Points;
        var effects = Morris.Of(points, [.. points.Select(Ishigami.At)], Few);

        AssertNear(effects[0], mean: 7.704, absolute: 7.704, deviation: 6.249);
        AssertNear(effects[1], mean: 0, absolute: 7.875, deviation: 7.875);
        AssertNear(effects[2], mean: 0, absolute: 6.249, deviation: 8.837);
        Assert.Equal(7.875, effects[1].AbsoluteMean, 10);
        Assert.InRange(7.704, effects[0].AbsoluteLow!.Value, effects[0].AbsoluteHigh!.Value);
    }

    [Fact]
    public void A_step_counts_as_long_as_it_was()
    {
        // A whole factor that went from 0 to 1 of its range, not to 2/3: the slope of 4 stays 4.
        var effects = Morris.Of([[0], [1], [1], [0.5]], [0, 4, 4, 2], Few);

        Assert.Equal((4, 4, 0.0), (effects[0].Mean, effects[0].AbsoluteMean, effects[0].Deviation!.Value));
    }

    [Fact]
    public void One_trajectory_says_nothing_of_scatter()
    {
        var effect = Morris.Of([[0], [1]], [1, 3], Few)[0];

        Assert.Equal((1, 2.0, 2.0), (effect.Effects, effect.Mean, effect.AbsoluteMean));
        Assert.Equal((null, null, null), (effect.Deviation, effect.AbsoluteLow, effect.AbsoluteHigh));
    }

    private static void AssertNear(MorrisEffect effect, double mean, double absolute, double deviation)
    {
        Assert.InRange(effect.Mean, mean - 0.8, mean + 0.8);
        Assert.InRange(effect.AbsoluteMean, absolute - 0.6, absolute + 0.6);
        Assert.InRange(effect.Deviation!.Value, deviation - 0.4, deviation + 0.4);
    }
}

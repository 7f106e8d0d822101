using OrleansIndustrialBelt.Experiments.Statistics;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Statistics;

public sealed class PairedDifferenceTests
{
    [Fact]
    public void Students_sleep_data_give_his_numbers()
    {
        // R: t.test(extra ~ group, data = sleep, paired = TRUE) says t = -4.0621, df = 9, p-value = 0.002833,
        // interval -2.4598858 -0.7001142, mean -1.58.
        var difference = PairedDifference.Of(SleepData.Sample)!;

        Assert.Equal((DifferenceKind.Scattered, 10), (difference.Kind, difference.Count));
        Assert.Equal(-1.58, difference.Mean, 10);
        Assert.Equal(-4.0621, difference.Statistic!.Value, 4);
        Assert.Equal(0.002833, difference.PValue!.Value, 6);
        Assert.Equal(-2.4598858, difference.Low!.Value, 7);
        Assert.Equal(-0.7001142, difference.High!.Value, 7);
        Assert.True(difference.IsClearOfZero);
    }

    [Fact]
    public void The_effect_size_is_the_mean_over_the_scatter_of_the_differences()
    {
        // -1.58 / 1.229995 = -1.28456, and t = d_z · √10.
        var difference = PairedDifference.Of(SleepData.Sample)!;

        Assert.Equal(-1.2846, difference.EffectSize!.Value, 4);
        Assert.Equal(difference.Statistic!.Value, difference.EffectSize.Value * Math.Sqrt(10), 10);
    }

    [Fact]
    public void Settings_that_did_the_same_are_called_identical()
    {
        var difference = PairedDifference.Of(new PairedSample([3, 4, 5], [3, 4, 5], 0))!;

        Assert.Equal(DifferenceKind.Identical, difference.Kind);
        Assert.Equal((0, 0, 0), (difference.Mean, difference.Low, difference.High));
        Assert.False(difference.IsClearOfZero);
        AssertUntested(difference);
    }

    [Fact]
    public void Differences_that_do_not_scatter_are_not_tested()
    {
        // 0.3 - 0.2 and 0.2 - 0.1 differ by a rounding of 3e-17: no scatter, and no t of 10^15.
        var difference = PairedDifference.Of(new PairedSample([0.3, 0.2, 0.4], [0.2, 0.1, 0.3], 0))!;

        Assert.Equal(DifferenceKind.Constant, difference.Kind);
        Assert.Equal(0.1, difference.Mean, 12);
        Assert.True(difference.IsClearOfZero);
        AssertUntested(difference);
    }

    [Fact]
    public void One_pair_has_no_interval()
    {
        var difference = PairedDifference.Of(new PairedSample([3], [1], 0))!;

        Assert.Equal((DifferenceKind.Single, 2), (difference.Kind, difference.Mean));
        Assert.Null(difference.Low);
        Assert.False(difference.IsClearOfZero);
        AssertUntested(difference);
    }

    [Fact]
    public void No_pair_has_no_difference() => Assert.Null(PairedDifference.Of(new PairedSample([], [], 0)));

    [Fact]
    public void Samples_are_paired_by_seed_whatever_their_order_and_gaps()
    {
        var sample = PairedSample.BySeed([(3, 30), (1, 10), (2, null), (5, 50)], [(1, 1), (2, 2), (3, 3), (4, 4)]);

        Assert.Equal([10, 30], sample.Values);
        Assert.Equal([1, 3], sample.Baseline);
        Assert.Equal([9, 27], sample.Differences);
        Assert.Equal(3, sample.Unpaired);
    }

    [Fact]
    public void A_seed_may_not_come_twice()
        => Assert.Throws<ArgumentException>(() => PairedSample.BySeed([(1, 10), (1, 11)], [(1, 1)]));

    [Fact]
    public void Pairing_the_sleep_data_saved_most_of_the_patients()
    {
        // R: sd 1.789010 and 2.002249 of the groups, 1.229995 of the differences: (3.2006 + 4.0090) / 1.5129 = 4.7654.
        var bought = VarianceReduction.Of(SleepData.Sample)!;

        Assert.Equal(7.2096, bought.Independent, 4);
        Assert.Equal(1.5129, bought.Paired, 4);
        Assert.Equal(4.7654, bought.Ratio!.Value, 4);
    }

    [Fact]
    public void Differences_without_scatter_have_no_finite_reduction()
    {
        Assert.Null(VarianceReduction.Of(new PairedSample([3, 4], [2, 3], 0))!.Ratio);
        Assert.Null(VarianceReduction.Of(new PairedSample([3], [2], 0)));
    }

    private static void AssertUntested(PairedDifference difference)
        => Assert.Equal((null, null, null), (difference.Statistic, difference.PValue, difference.EffectSize));
}

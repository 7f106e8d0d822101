using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Statistics;

/// <summary>Data sets of B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap" (1993).</summary>
public sealed class BootstrapTests
{
    // Table 2.1: survival of treated mice, days.
    private static readonly double[] Mice = [94, 197, 16, 38, 99, 141, 23];

    // Table 14.1: the test A of 26 neurologically impaired children.
    private static readonly double[] Children =
        [48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41];

    [Fact]
    public void The_mean_of_the_mice_has_the_books_standard_error()
    {
        // Table 2.2: 23.36 with infinitely many resamples.
        var interval = BootstrapInterval.OfMean(new PairedSample(Mice, new double[Mice.Length], 0), new Bootstrap())!;

        Assert.InRange(interval.StandardError, 23.36 - 0.5, 23.36 + 0.5);
    }

    [Fact]
    public void The_variance_of_the_childrens_test_has_the_books_intervals()
    {
        // Section 14.3: variance 171.5, a = 0.061, z0 = 0.146; Table 14.2, 90 %: BCa 115.8 to 259.6, percentiles 100.8 to 233.9,
        // both from 2 000 resamples, with which z0 has a standard error of 0.028 and the ends one of some units.
        Assert.Equal(171.5, Variance([.. Enumerable.Range(0, Children.Length)]), 1);
        var interval = BootstrapInterval.Of(Children.Length, Variance, new Bootstrap(), level: 0.9);

        Assert.Equal(0.061, interval.Acceleration, 3);
        Assert.InRange(interval.Bias, 0.146 - 0.06, 0.146 + 0.06);
        Assert.InRange(interval.Low, 115.8 - 4, 115.8 + 4);
        Assert.InRange(interval.High, 259.6 - 6, 259.6 + 6);
        Assert.InRange(interval.PercentileLow, 100.8 - 4, 100.8 + 4);
        Assert.InRange(interval.PercentileHigh, 233.9 - 4, 233.9 + 4);
    }

    [Fact]
    public void The_same_seed_draws_the_same_and_another_does_not()
    {
        var once = BootstrapInterval.OfMean(SleepData.Sample, new Bootstrap(seed: 7, resamples: 999));

        Assert.Equal(once, BootstrapInterval.OfMean(SleepData.Sample, new Bootstrap(seed: 7, resamples: 999)));
        Assert.NotEqual(once, BootstrapInterval.OfMean(SleepData.Sample, new Bootstrap(seed: 8, resamples: 999)));
    }

    [Fact]
    public void Both_intervals_of_the_sleep_data_are_clear_of_zero()
        => Assert.Equal(IntervalAgreement.BothClear, Agreement(SleepData.Sample));

    [Fact]
    public void One_wild_replication_sets_the_intervals_against_each_other()
    {
        // Mean 10.8, sd 31.1 and t = 1.1: Student's interval holds zero. Every resample has a positive mean.
        double[] wild = [1, 1, 1, 1, 1, 1, 1, 1, 1, 99];

        Assert.Equal(IntervalAgreement.OnlyBootstrapClear, Agreement(new PairedSample(wild, new double[10], 0)));
    }

    [Fact]
    public void Identical_settings_are_not_judged()
        => Assert.Equal(IntervalAgreement.Unknown, Agreement(new PairedSample([1, 2, 3], [1, 2, 3], 0)));

    [Fact]
    public void Zero_in_the_middle_is_held_by_both()
        => Assert.Equal(IntervalAgreement.BothHoldZero, Agreement(new PairedSample([-2, -1, 0, 1, 2.5], new double[5], 0)));

    [Fact]
    public void The_better_of_two_is_best_as_often_as_its_resamples_win()
    {
        // Differences 3 and -1: of the four resamples of two, (3, 3) and the two mixed ones win, (-1, -1) loses.
        IReadOnlyList<IReadOnlyList<double>> settings = [[8, 4], [5, 5]];

        var more = BestProbability.Of(settings, KpiDirection.More, new Bootstrap())!;
        Assert.InRange(more[0], 0.75 - 0.015, 0.75 + 0.015);
        Assert.Equal(1, more.Sum(), 10);

        var less = BestProbability.Of(settings, KpiDirection.Less, new Bootstrap())!;
        Assert.Equal(more[0], less[1], 10);
    }

    [Fact]
    public void Settings_that_tie_share()
        => Assert.Equal([0.5, 0, 0.5], BestProbability.Of([[2, 3], [1, 1], [2, 3]], KpiDirection.More, new Bootstrap(resamples: 99))!.Select(share => Math.Round(share, 12)));

    [Fact]
    public void A_neutral_figure_has_no_best()
        => Assert.Null(BestProbability.Of([[1, 2], [2, 3]], KpiDirection.Neutral, new Bootstrap(resamples: 9)));

    [Fact]
    public void Settings_with_other_replications_cannot_be_ranked()
        => Assert.Throws<ArgumentException>(() => BestProbability.Of([[1, 2], [2]], KpiDirection.More, new Bootstrap(resamples: 9)));

    private static IntervalAgreement Agreement(PairedSample sample)
        => IntervalAgreements.Of(PairedDifference.Of(sample), BootstrapInterval.OfMean(sample, new Bootstrap()));

    private static double Variance(ReadOnlySpan<int> rows)
    {
        var mean = 0.0;
        foreach (var row in rows)
        {
            mean += Children[row] / rows.Length;
        }

        var squares = 0.0;
        foreach (var row in rows)
        {
            squares += (Children[row] - mean) * (Children[row] - mean);
        }

        return squares / rows.Length;
    }
}

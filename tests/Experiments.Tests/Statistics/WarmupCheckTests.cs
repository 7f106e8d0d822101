using OrleansIndustrialBelt.Experiments.Statistics;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Statistics;

public sealed class WarmupCheckTests
{
    // Means of five days 10 4 2 3 2 3 2 3. Sum of squares over count squared after cutting none to four batches:
    // 49.875/64 = 0.779, 3.429/49 = 0.070, 1.5/36 = 0.0417, 1.2/25 = 0.048, 1/16 = 0.0625. The least is at two: ten days.
    private static readonly double[] Settling = Days(10, 4, 2, 3, 2, 3, 2, 3);

    [Fact]
    public void The_start_is_cut_where_the_error_of_the_rest_is_least()
        => Assert.Equal(new WarmupCheck(10, 10, WarmupVerdict.LongEnough), WarmupCheck.Of(Settling, warmupDays: 10));

    [Fact]
    public void A_warm_up_that_ends_before_is_too_short()
        => Assert.Equal(WarmupVerdict.TooShort, WarmupCheck.Of(Settling, warmupDays: 9).Verdict);

    [Fact]
    public void A_series_that_grows_to_its_end_has_not_settled()
        => Assert.Equal(WarmupVerdict.NotSettled, WarmupCheck.Of(Days(1, 2, 3, 4, 5, 6, 7, 8), warmupDays: 30).Verdict);

    [Fact]
    public void A_level_series_loses_no_day()
        => Assert.Equal(new WarmupCheck(0, 0, WarmupVerdict.LongEnough), WarmupCheck.Of(Days(0.1, 0.1, 0.1, 0.1, 0.1), warmupDays: 0));

    [Fact]
    public void Three_batches_say_nothing()
        => Assert.Equal(WarmupVerdict.Unknown, WarmupCheck.Of(Days(5, 1, 1), warmupDays: 5).Verdict);

    [Fact]
    public void Days_that_fill_no_batch_are_left_out()
        => Assert.Equal(WarmupCheck.Of(Settling, 10), WarmupCheck.Of([.. Settling, 500, 500, 500, 500], 10));

    // Five days around every mean.
    private static double[] Days(params double[] means)
        => [.. means.SelectMany(mean => new[] { mean, mean, mean, mean, mean })];
}

using OrleansIndustrialBelt.Experiments.Statistics;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Statistics;

public sealed class TestPowerTests
{
    [Fact]
    public void The_power_is_that_of_the_tables()
    {
        // G*Power's manual, matched pairs: d_z = 0.421637, 50 pairs, 5 % two-sided: power 0.832114.
        Assert.Equal(0.832114, TestPower.At(49, 0.421637 * Math.Sqrt(50)), 5);

        // R's help on power.t.test: two groups of 20, delta = 1, sd = 1: power = 0.8689528; 38 degrees, δ = √10.
        Assert.Equal(0.8689528, TestPower.At(38, Math.Sqrt(10)), 6);
    }

    [Fact]
    public void Without_a_difference_the_power_is_the_level()
        => Assert.All(new[] { 1, 2, 9, 199 }, freedom => Assert.Equal(0.05, TestPower.At(freedom, 0), 4));

    [Fact]
    public void The_smallest_effect_is_the_one_found_four_times_of_five()
    {
        Assert.Equal(0.8, TestPower.At(19, TestPower.SmallestEffect(20) * Math.Sqrt(20)), 6);

        // Tables of sample sizes for matched pairs at 80 %: 34 pairs for d_z = 0.5, 10 pairs for d_z = 1.
        Assert.True(TestPower.SmallestEffect(34) <= 0.5 && TestPower.SmallestEffect(33) > 0.5);
        Assert.True(TestPower.SmallestEffect(10) <= 1 && TestPower.SmallestEffect(9) > 1);
    }

    [Fact]
    public void Ten_patients_were_enough_for_the_sleep_data()
    {
        var check = ReplicationCheck.Of(PairedDifference.Of(SleepData.Sample)!)!;

        Assert.Equal(ReplicationVerdict.Enough, check.Verdict);
        Assert.Equal(1.58, check.Seen, 10);
        Assert.InRange(check.Detectable, 1.1, 1.3);
    }

    [Fact]
    public void Three_replications_with_a_small_difference_are_too_few()
    {
        var check = ReplicationCheck.Of(PairedDifference.Of(new PairedSample([1, 2, -0.5], [0, 0, 0], 0))!)!;

        Assert.Equal(ReplicationVerdict.TooFew, check.Verdict);
        Assert.True(check.Detectable > check.Seen);
    }

    [Fact]
    public void A_difference_just_clear_of_zero_may_be_overstated()
    {
        // Mean 1, sd 0.8809 over 6: t = 2.781, beyond the 2.571 of 5 degrees, but 80 % power needs 1.28.
        var check = ReplicationCheck.Of(PairedDifference.Of(new PairedSample([0.1, 1.9, 0.3, 1.7, 0.2, 1.8], new double[6], 0))!)!;

        Assert.Equal(ReplicationVerdict.Overstated, check.Verdict);
        Assert.InRange(check.Detectable, 1.2, 1.35);
    }

    [Fact]
    public void Without_scatter_there_is_nothing_to_check()
        => Assert.Null(ReplicationCheck.Of(PairedDifference.Of(new PairedSample([1, 1], [0, 0], 0))!));
}

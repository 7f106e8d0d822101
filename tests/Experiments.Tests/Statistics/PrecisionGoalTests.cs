using OrleansIndustrialBelt.Experiments.Statistics;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Statistics;

/// <summary>
/// The bank of A. M. Law and W. D. Kelton, "Simulation Modeling and Analysis", section 9.4.1: ten replications with mean delay
/// 2.03 and variance 0.31, intervals of 90 %.
/// </summary>
public sealed class PrecisionGoalTests
{
    private static readonly Estimate Bank = new(10, 2.03, Math.Sqrt(0.31), null);

    // "n_a*(0.25) = 16": half a width of 0.25 minutes.
    [Fact]
    public void A_quarter_of_a_minute_needs_sixteen_replications()
        => Assert.Equal(16, new PrecisionGoal(0.25 / 2.03, Level: 0.9).ReplicationsFor(Bank, most: 1000));

    // "n_r*(0.10) = 27": a relative error of 10 %, for which the half width may be 0.1 / 1.1 of the mean.
    [Fact]
    public void A_tenth_of_the_mean_needs_twenty_seven()
        => Assert.Equal(27, new PrecisionGoal(0.1 / 1.1, Level: 0.9).ReplicationsFor(Bank, most: 1000));

    [Fact]
    public void What_cannot_be_reached_is_given_up()
        => Assert.Null(new PrecisionGoal(0.1 / 1.1, Level: 0.9).ReplicationsFor(Bank, most: 26));

    [Fact]
    public void The_first_few_replications_never_meet_the_goal()
    {
        var goal = new PrecisionGoal(0.02);

        Assert.False(goal.IsMetBy(Estimate.Of([5, 5, 5])!));
        Assert.True(goal.IsMetBy(Estimate.Of([.. Enumerable.Repeat(5.0, 10)])!));
    }

    [Fact]
    public void The_goal_is_met_when_the_half_width_is_within_it()
    {
        // sd 1.0541, half width 2.2622 · 1.0541 / √10 = 0.7541, which is 1.508 % of 50.
        var estimate = Estimate.Of([49, 51, 49, 51, 49, 51, 49, 51, 49, 51])!;

        Assert.True(new PrecisionGoal(0.0151).IsMetBy(estimate));
        Assert.False(new PrecisionGoal(0.0150).IsMetBy(estimate));
    }
}

using OrleansIndustrialBelt.Model.Hubs.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Hubs;

public sealed class NeedEstimateTests
{
    private static readonly NeedNoise Noise = new(0.15, 0.25, 0.5);

    [Fact]
    public void A_day_of_orders_moves_the_belief_by_its_weight()
    {
        // Drift 0.0016544 of 100²: prior variance 93.75 + 16.54 = 110.29; orders 0.25² of 100² + 100 = 725; 110.29 / 835.29 = 0.13204.
        var revision = NeedEstimate.Revise(new NeedBelief(100, 93.75), new NeedSigns(150, null, 0.5), Noise);

        Assert.Equal(0.13204, revision.OrderWeight, 5);
        Assert.Equal(0, revision.ContentWeight);
        Assert.Equal(106.602, revision.After.UnitsPerDay, 3);
        Assert.Equal(95.731, revision.After.Variance, 3);
    }

    [Fact]
    public void Content_weighs_by_its_own_noise()
    {
        // Precisions 1/110.294, 1/725 and 1/(0.5² 100² + 0.5·100): (0.906667 + 0.206897 + 0.054902) / 0.01083816 = 107.811.
        var revision = NeedEstimate.Revise(new NeedBelief(100, 93.75), new NeedSigns(150, 280, 0.5), Noise);

        Assert.Equal(107.811, revision.After.UnitsPerDay, 3);
        Assert.Equal(0.03618, revision.ContentWeight, 5);
    }

    [Fact]
    public void Many_days_of_orders_alone_give_a_day_the_smoothing_as_its_weight()
    {
        // Counting noise vanishes beside a large need.
        var revision = new NeedRevision(NeedEstimate.First(10_000_000, Noise), 0, 0);
        for (var day = 0; day < 200; day++)
        {
            revision = NeedEstimate.Revise(revision.After, new NeedSigns(10_000_000, null, 0), Noise);
        }

        Assert.Equal(0.15, revision.OrderWeight, 5);
        Assert.Equal(1, revision.After.Variance / NeedEstimate.Settled(10_000_000, Noise).Variance, 5);
    }

    [Fact]
    public void Content_that_says_what_orders_say_changes_no_mean()
    {
        var orders = NeedEstimate.Revise(new NeedBelief(100, 93.75), new NeedSigns(100, null, 0.5), Noise);
        var both = NeedEstimate.Revise(new NeedBelief(100, 93.75), new NeedSigns(100, 200, 0.5), Noise);

        Assert.Equal(orders.After.UnitsPerDay, both.After.UnitsPerDay, 9);
        Assert.True(both.After.Variance < orders.After.Variance);
    }

    [Fact]
    public void A_rise_in_content_raises_the_estimate_before_orders_rise()
    {
        var quiet = new NeedBelief(100, 93.75);
        var deaf = NeedEstimate.Revise(quiet, new NeedSigns(100, null, 0.5), Noise);
        var listening = NeedEstimate.Revise(quiet, new NeedSigns(100, 400, 0.5), Noise);

        Assert.Equal(100, deaf.After.UnitsPerDay, 9);
        Assert.InRange(listening.After.UnitsPerDay, 103, 104);
    }

    [Fact]
    public void Content_without_a_known_ratio_is_not_used()
    {
        var revision = NeedEstimate.Revise(new NeedBelief(100, 93.75), new NeedSigns(150, 280, 0), Noise);

        Assert.Equal(0, revision.ContentWeight);
    }

    [Fact]
    public void A_need_that_vanished_is_forgotten_and_found_again()
    {
        var belief = NeedEstimate.First(0, Noise);
        for (var day = 0; day < 30; day++)
        {
            belief = NeedEstimate.Revise(belief, new NeedSigns(0, null, 0), Noise).After;
        }

        Assert.Equal(0, belief.UnitsPerDay);
        for (var day = 0; day < 60; day++)
        {
            belief = NeedEstimate.Revise(belief, new NeedSigns(200, null, 0), Noise).After;
        }

        Assert.InRange(belief.UnitsPerDay, 190, 200);
    }

    [Fact]
    public void Error_shares_come_from_measured_errors_once_there_are_any()
    {
        NeedBelief[] needs = [new(120, 0), new(80, 0)];

        Assert.Equal(0.25, PlanError.ShareOf(needs, 40, Noise), 12);

        // 0.25² (120² + 80²) + 200 = 1500; its root over 200.
        Assert.Equal(0.19365, PlanError.ShareOf(needs, null, Noise), 5);
        Assert.Equal(0.3, PlanError.ShareFor([300, 100], [0.2, 0.6]), 12);
        Assert.Equal(0, PlanError.ShareFor([0, 0], [0.2, 0.6]));
    }

    [Fact]
    public void Comments_ask_for_a_step_only_beyond_their_noise()
    {
        var steps = CommentProfile.Read([40, 9, -6], [64, 16, 20], 2.5);

        Assert.Equal([0.4, 0, 0], steps);
        Assert.Equal([0, 0], CommentProfile.Read([0, 0], [0, 0], 2.5));
    }
}

using CsCheck;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Numerics;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories.Decisions;

public sealed class DecisionTests
{
    [Fact]
    public void The_level_covers_wants_and_error_over_the_horizon()
    {
        var local = Level(40, 0, 16, 16, 1.6, null);
        Assert.Equal((768, "local"), (local.LevelUnits, local.Reason));
        var blended = Level(40, 0, 16, 16, 1.6, new HubRate(50, 8, 0.6));
        Assert.Equal(864, blended.HubUnits, 9);
        Assert.Equal(825.6, blended.LevelUnits, 9);
        Assert.Equal(46, blended.RatePerDay!.Value, 9);
    }

    [Fact]
    public void At_intensity_zero_the_hub_changes_no_bit_and_at_one_it_alone_counts()
        => Gen.Select(Gen.Double[0, 1000], Gen.Double[0, 500], Gen.Double[1, 120], Gen.Double[0, 1000]).Sample((forecast, deviation, horizon, hub) =>
        {
            var local = Level(forecast, 0, deviation, horizon, 1.6, null).LevelUnits;
            Assert.Equal(local, Level(forecast, 0, deviation, horizon, 1.6, new HubRate(hub, 9, 0)).LevelUnits);
            var central = Level(forecast, 0, deviation, horizon, 1.6, new HubRate(hub, 9, 1));
            Assert.Equal(central.HubUnits, central.LevelUnits);
        });

    [Theory]
    [InlineData(149, 0, 100, 0, 0, false, true, 0, "notWorthABatch")]
    [InlineData(150, 0, 100, 0, 0, false, true, 100, "need")]
    [InlineData(450, 50, 100, 30, 0, false, true, 330, "need")]
    [InlineData(450, 50, 100, 30, 0, true, true, 132, "need")]
    [InlineData(0, 0, 100, 101, 0, false, true, 100, "owed")]
    [InlineData(0, 0, 0, 0, 0, false, false, 100, "launch")]
    [InlineData(100, 50, 60, 0, 0, false, true, 0, "enough")]
    public void A_release_fills_the_position_in_lots(
        double level, int stock, int pipeline, int owed, int extra, bool prototype, bool everMade, int units, string reason)
    {
        var choice = JobRelease.Decide(new ReleaseCase(level, stock, pipeline, owed + extra, 100, prototype, everMade));
        Assert.Equal((units, reason), (choice.Units, choice.Reason));
    }

    [Fact]
    public void Jobs_are_no_longer_than_the_split_and_add_up()
        => Gen.Select(Gen.Int[1, 100_000], Gen.Int[1, 5_000]).Sample((units, split) =>
        {
            var count = JobRelease.JobCount(units, split);
            var jobs = Enumerable.Range(0, count).Select(index => JobRelease.JobUnits(units, count, index)).ToList();
            Assert.Equal(units, jobs.Sum());
            Assert.All(jobs, job => Assert.InRange(job, 1, split));
        });

    [Fact]
    public void Makers_who_read_the_hot_list_together_expect_more_than_there_is()
    {
        Assert.Equal(2.142857, LocalForecast.NaiveGain(1.7, 10), 6);
        Assert.Equal(1, LocalForecast.NaiveGain(1.15, 10));
        Assert.Equal(1.5, LocalForecast.NaiveGain(1.7, 1), 9);
        var choice = LocalForecast.Decide(10, 0, null, 1.7, 10, 1);
        Assert.Equal(10, choice.RatePerDay);
        Assert.Equal(160, choice.ExpectedExtraUnits, 5);
        Assert.Equal(0, LocalForecast.Decide(10, 0, null, 1.7, 10, 0).ExpectedExtraUnits);
    }

    [Fact]
    public void Comments_that_grow_raise_the_forecast_and_few_comments_do_not()
    {
        Assert.Equal(0, LocalForecast.Decide(10, 40, 40, 1, 5, 1).ExpectedExtraUnits);
        Assert.Equal(12.222, LocalForecast.Decide(10, 140, 85, 1, 5, 0).ExpectedExtraUnits, 3);
        Assert.Equal(20, LocalForecast.Decide(10, 1000, 10, 1, 5, 0).ExpectedExtraUnits);
        Assert.Equal(4, LocalForecast.Decide(10, 1, 0, 1, 5, 0).ExpectedExtraUnits, 9);
    }

    [Fact]
    public void The_hubs_rate_is_spread_by_expected_orders_without_losing_any()
    {
        var rates = new double[3];
        HubShares.Spread(10, [1, 1, 1], rates);
        Assert.Equal([3.334, 3.333, 3.333], rates);
        HubShares.Spread(12, [10, 30, 0], rates);
        Assert.Equal([3, 9, 0], rates);
        HubShares.Spread(9, [0, 0, 0], rates);
        Assert.Equal([3, 3, 3], rates);
    }

    [Fact]
    public void Wants_are_orders_and_half_of_what_was_turned_away()
    {
        Assert.Equal(16.5, ForecastUpdate.Wants(10, 7, 3));
        var next = ForecastUpdate.Smooth(new SmoothedDemand(40, 16), 60, 0.1);
        Assert.Equal((42, 16.4), (next.LevelPerDay, Math.Round(next.DeviationPerDay, 9)));
    }

    [Fact]
    public void Goods_are_marked_down_until_the_cover_is_well_below_the_limit()
    {
        Assert.Equal("coverTooLong", MarkdownRule.Decide(1_000, 10, false, 90).Reason);
        Assert.Equal("coverStillLong", MarkdownRule.Decide(800, 10, true, 90).Reason);
        Assert.False(MarkdownRule.Decide(800, 10, false, 90).MarkedDown);
        Assert.False(MarkdownRule.Decide(700, 10, true, 90).MarkedDown);
        Assert.True(MarkdownRule.Decide(5, 0, false, 90).MarkedDown);
        Assert.False(MarkdownRule.Decide(0, 0, true, 90).MarkedDown);
    }

    [Fact]
    public void A_price_is_list_less_markdown_and_never_below_salvage()
    {
        Assert.Equal(new PriceQuote(15_000, 20_000, "markedDown"), Pricing.Quote(20_000, true, 0.75, 5_000));
        Assert.Equal(new PriceQuote(20_000, 20_000, "costPlus"), Pricing.Quote(20_000, false, 0.75, 5_000));
        Assert.Equal(5_000, Pricing.Quote(20_000, true, 0.2, 5_000).PriceFen);
    }

    [Fact]
    public void Shows_of_two_overlapping_hours_share_what_can_be_promised()
    {
        var first = QuoteSplit.Offer(100, 0, 10, 40, 0);
        Assert.Equal((45, 20, "stocked"), (first.StockUnits, first.PresaleUnits, first.Reason));
        var second = QuoteSplit.Offer(100, 45, 10, 40, 20);
        Assert.Equal((45, 20), (second.StockUnits, second.PresaleUnits));
        Assert.Equal(new QuoteOffer(0, 0, "soldOut"), QuoteSplit.Offer(100, 90, 10, 40, 40));
        Assert.Equal("presaleOnly", QuoteSplit.Offer(5, 0, 10, 40, 0).Reason);
    }

    [Theory]
    [InlineData(0, 0, 0, 0, 0, 10.0, 0, "notNeeded")]
    [InlineData(25, 50, 0, 0, 0, 10.0, 25, "newVersion")]
    [InlineData(25, 50, 50, 0, 500, 10.0, 25, "stockOut")]
    [InlineData(25, 50, 49, 0, 500, 10.0, 0, "notNeeded")]
    [InlineData(25, 0, 0, 25, 500, 10.0, 0, "notNeeded")]
    [InlineData(25, 0, 0, 0, 500, 0.0, 0, "notNeeded")]
    public void An_express_lot_is_for_new_versions_and_for_what_ran_out(
        int lot, int stock, int owed, int express, int made, double forecast, int units, string reason)
        => Assert.Equal(new ReleaseChoice(units, reason), ExpressRule.Decide(new ExpressCase(lot, stock, owed, express, made, forecast)));

    [Fact]
    public void What_lines_can_make_goes_to_the_shortest_cover()
    {
        var granted = new int[3];
        CapacityRation.Grant([new(400, 20), new(300, 2), new(200, 5)], 500, 100, granted);
        Assert.Equal([0, 300, 200], granted);
        CapacityRation.Grant([new(400, 20), new(300, 2), new(0, 1)], 590, 100, granted);
        Assert.Equal([290, 300, 0], granted);
        CapacityRation.Grant([new(400, 20), new(300, 2), new(200, 5)], 5_000, 100, granted);
        Assert.Equal([400, 300, 200], granted);
        CapacityRation.Grant([new(100, 3), new(100, 3), new(100, 3)], 200, 100, granted);
        Assert.Equal([100, 100, 0], granted);
        CapacityRation.Grant([new(100, 3), new(100, 3), new(100, 3)], -50, 100, granted);
        Assert.Equal([0, 0, 0], granted);
    }

    [Fact]
    public void Rooms_share_an_offer_by_largest_remainder()
        => Gen.Select(Gen.Int[0, 10_000], Gen.Int[1, 40]).Sample((units, rooms) =>
        {
            var parts = new long[rooms];
            Fixed.LargestRemainder(units, [.. Enumerable.Repeat(1L, rooms)], parts);
            Assert.Equal(parts, Enumerable.Range(0, rooms).Select(index => (long)QuoteSplit.Part(units, rooms, index)));
        });

    [Fact]
    public void A_detrended_variation_leaves_the_trend_out()
    {
        var zigzag = new WeeklySeries();
        var line = new WeeklySeries();
        foreach (var value in (int[])[1, 3, 2, 4])
        {
            zigzag.ThisWeek = value;
            zigzag.CloseWeek();
            line.ThisWeek = line.Weeks + 1;
            line.CloseWeek();
        }

        Assert.Equal(0.072, zigzag.SquaredVariation()!.Value, 9);
        Assert.Equal(0, line.SquaredVariation()!.Value, 9);
        Assert.Null(new WeeklySeries().SquaredVariation());
    }

    [Theory]
    [InlineData(811.7, 811.7, 811.7)]
    [InlineData(1003.1, 907.3, 811.5)]
    public void What_rounding_leaves_around_a_line_is_no_variation(params double[] weeks)
    {
        var series = new WeeklySeries();
        foreach (var wants in weeks)
        {
            series.ThisWeek = wants;
            series.CloseWeek();
        }

        Assert.Equal(0, series.SquaredVariation());
    }

    private static OrderUpToLevel Level(double forecast, double extra, double deviation, double horizon, double safety, HubRate? hub)
        => new OrderUpTo().Decide(new OrderUpToCase
        {
            ForecastPerDay = forecast,
            ExtraUnits = extra,
            DeviationPerDay = deviation,
            HorizonDays = horizon,
            SafetyFactor = safety,
            Hub = hub,
        });
}

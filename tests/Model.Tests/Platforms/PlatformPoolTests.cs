using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Platforms;

public sealed class PlatformPoolTests
{
    private readonly TestBelt test = new();

    [Fact]
    public void Without_a_lag_people_are_ready_in_the_hour_in_which_they_become_aware()
    {
        test.Scenario.Categories[0].InterestLagHours = 0;
        var (_, stepper) = Make();

        for (int tick = 0; tick < 48; tick++)
        {
            var outbox = stepper.Step(tick);
            Assert.Equal(Sum(outbox, Metric.PlatformBecameAware), Sum(outbox, Metric.PlatformBecameReady));
        }
    }

    [Fact]
    public void People_stay_aware_for_the_lag_on_average()
    {
        const int lag = 36;
        test.Scenario.Categories[0].InterestLagHours = lag;
        test.Scenario.Nature.FadsPerSegmentDay = 0;
        var (platform, stepper) = Make(days: 120);
        long waiting = 0;
        long aware = 0;
        for (int tick = 0; tick < 120 * 24; tick++)
        {
            aware += Sum(stepper.Step(tick), Metric.PlatformBecameAware);
            waiting += platform.Pools.Aware.Values.Sum();
        }

        // Little: people waiting on average = arrivals per hour · mean wait. The last hours' people have not waited it all.
        Assert.InRange(waiting / (double)aware, 0.95 * lag, 1.02 * lag);
    }

    [Fact]
    public void The_mean_number_who_become_aware_is_nature_s_rate_times_the_dormant()
    {
        test.Scenario.Nature.FadsPerSegmentDay = 0;
        test.Scenario.Nature.CategoryVolumeSd = 0;
        test.Scenario.Categories[0].GiveUpPerDay = 0;
        var (_, stepper) = Make();
        long aware = Enumerable.Range(0, 168).Sum(tick => Sum(stepper.Step(tick), Metric.PlatformBecameAware));

        // Dormant people fall as 1 - 0.004 a day; over a week 553 of 10,000 per two segments, standard deviation 23.
        double expected = 2 * 10_000 * (1 - Math.Exp(-7 * 40 / 10_000.0));
        Assert.InRange(aware, expected - 90, expected + 90);
    }

    [Fact]
    public void Ready_people_give_up_at_the_rate_of_the_scenario_even_while_half_of_them_are_promised()
    {
        test.Scenario.Categories[0].NeedPerSegmentDay = 0;
        var (platform, stepper) = Make(new PlatformStart(Table(0, 0), Table(10_000, 0), Table(0, 0), Table(0, 0)));
        for (int tick = 0; tick < 24; tick++)
        {
            stepper.Step(tick, (EntityId.None, Bid(0, 0)));
        }

        Assert.InRange(platform.Pools.Ready[0, 0], 8570 - 150, 8570 + 150);
    }

    [Fact]
    public void Owners_need_again_after_the_purchase_cycle()
    {
        test.Scenario.Categories[0].NeedPerSegmentDay = 0;
        test.Scenario.Categories[0].PurchaseCycleDays = 10;
        var (platform, stepper) = Make(new PlatformStart(Table(0, 0), Table(0, 0), Table(10_000, 0), Table(0, 0)));
        for (int tick = 0; tick < 240; tick++)
        {
            stepper.Step(tick);
        }

        Assert.InRange(platform.Pools.Owned[0, 0], (10_000 / Math.E) - 150, (10_000 / Math.E) + 150);
    }

    [Fact]
    public void Nobody_is_lost_made_or_offered_twice_whatever_rooms_and_skus_say()
        => Gen.Select(Gen.ULong[1, 1000], Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], Gen.Double[0, 1]).Array[30, 60])
            .Sample((seed, hours) => LiveThrough(seed, hours), iter: 40);

    private static void LiveThrough(ulong seed, (int Rooms, double Bought, double Loyal)[] hours)
    {
        var belt = new TestBelt();
        belt.Scenario.Categories[0].InterestLagHours = 2;
        belt.Scenario.Categories[0].NeedPerSegmentDay = 2000;
        var built = belt.Build();
        var platform = new Platform(built.Platforms[0], built, belt.NatureOf(built, seed));
        var stepper = new Stepper(platform, seed);
        SegmentTable before = Table(0, 0);
        SegmentTable last = Table(0, 0);
        for (int tick = 0; tick < hours.Length; tick++)
        {
            // The report of a show hour comes one hour after it, two after its bulletin.
            var outbox = stepper.Step(
                tick,
                (EntityId.None, new ShowReport { Bought = Part(before, hours[tick].Bought), LoyalBought = Part(platform.Pools.Loyal, hours[tick].Loyal), LoyalGone = Table(0, 0) }),
                (EntityId.None, new LoyalReserved { Buyers = Part(platform.Pools.Owned, hours[tick].Loyal) }),
                (EntityId.None, Bid(hours[tick].Rooms * 10, hours[tick].Rooms)));
            before = last;
            last = outbox.Bulletins.Select(letter => letter.Body).OfType<TrafficBulletin>().FirstOrDefault()?.Crowd.Ready ?? Table(0, 0);
            for (int segment = 0; segment < 2; segment++)
            {
                Assert.InRange(before[segment, 0] + last[segment, 0], 0, platform.Pools.Ready[segment, 0]);
                Assert.Equal(10_000, FieldLister.List(platform.Pools).Where(field => field.Key.EndsWith($"values[{segment}]", StringComparison.Ordinal)).Sum(field => long.Parse(field.Value, null)));
            }
        }
    }

    private (Platform Platform, Stepper Stepper) Make(PlatformStart? start = null, int days = 30)
    {
        var belt = test.Build();
        var platform = new Platform(belt.Platforms[0], belt, test.NatureOf(belt, days: days), start);
        return (platform, new Stepper(platform));
    }

    private static TrafficBid Bid(long claims, int rooms)
    {
        var bid = new TrafficBid { ClusterWeights = [1_000_000, 1_000_000], Rooms = Math.Max(1, rooms), Claims = Claims.Zero(2) };
        bid.Claims.Milli[0] = claims;
        return bid;
    }

    private static long Sum(Outbox outbox, Metric metric) => outbox.Counts.Where(count => count.Metric == metric).Sum(count => count.Amount);

    private static SegmentTable Part(SegmentTable of, double share) => Table([.. of.Values.Select(value => (long)(value * share))]);

    private static SegmentTable Table(params long[] values)
    {
        var table = SegmentTable.Zero(values.Length, 1);
        values.CopyTo(table.Values, 0);
        return table;
    }
}

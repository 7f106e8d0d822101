using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Platforms;

public sealed class WordOfMouthTests
{
    [Fact]
    public void Expected_adopters_are_those_of_Bass()
    {
        double[] expected = [30, 40.158, 52.685];
        double adopters = 0;
        foreach (var next in expected)
        {
            var adopting = Bass.Rate(0.03, 0.38, adopters, 1000) * (1000 - adopters);
            Assert.Equal(next, adopting, tolerance: 0.0005);
            adopters += adopting;
        }
    }

    [Fact]
    public void An_hour_s_talk_makes_a_day_s_share_over_24_of_the_dormant_aware()
    {
        // 6,000 of 10,000 own one: (0.024 + 0.3 · 0.6) / 24 = 0.0085 of 4,000 dormant are 34, deviation 5.8.
        var aware = Live(new WordOfMouthOptions { ExternalPerDay = 0.024, ImitationPerDay = 0.3 }, owners: 6_000, viewers: 0);
        Assert.InRange(aware, 34 - 18, 34 + 18);

        // 2,000 viewers speak to 3 of 20,000 people each: 0.3 of 10,000, deviation 46.
        var byViewers = Live(new WordOfMouthOptions { ImitationPerDay = 0, ToldPerView = 3 }, owners: 0, viewers: 2_000);
        Assert.InRange(byViewers, 3_000 - 140, 3_000 + 140);
        Assert.Equal(0, Live(new WordOfMouthOptions { ImitationPerDay = 0, ToldPerView = 3 }, owners: 0, viewers: 0));
    }

    // People of the first of two alike segments who are told in one hour.
    private static long Live(WordOfMouthOptions options, long owners, long viewers)
    {
        var test = new TestBelt();
        test.Scenario.Categories[0].NeedPerSegmentDay = 0;
        test.Scenario.Categories[0].PurchaseCycleDays = 3_650;
        test.Scenario.Categories[0].InterestLagHours = 2_000;
        test.Scenario.WordOfMouth = options;
        var belt = test.Build();
        var owned = SegmentTable.Zero(2, 1);
        owned[0, 0] = owners;
        var zero = SegmentTable.Zero(2, 1);
        var platform = new Platform(belt.Platforms[0], belt, test.NatureOf(belt), new PlatformStart(zero, zero, owned, zero));
        var report = new ShowReport { Viewers = viewers, Bought = SegmentTable.Zero(2, 1), LoyalBought = SegmentTable.Zero(2, 1), LoyalGone = SegmentTable.Zero(2, 1) };
        var outbox = viewers > 0
            ? new Stepper(platform).Step(1, (EntityId.None, report))
            : new Stepper(platform).Step(1);
        Assert.Equal(
            platform.Pools.Aware.Values.Sum(),
            outbox.Counts.Where(count => count.Metric == Metric.PlatformToldOfNeed).Sum(count => count.Amount));
        return platform.Pools.Aware[0, 0];
    }
}

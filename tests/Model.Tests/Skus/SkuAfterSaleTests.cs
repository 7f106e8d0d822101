using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Skus;

public sealed class SkuAfterSaleTests
{
    [Fact]
    public void A_perfect_match_without_impulse_or_defects_is_kept_and_liked_by_all()
    {
        var bench = new SkuBench(scenario => scenario.AfterSale.ImpulseReturn = 0);
        bench.Stepper.Step(0);
        var box = bench.Stepper.Step(1, (SkuBench.Factory, SkuBench.Parcel(60, 40)));
        var later = bench.LiveAlarms(2, 20 * 24);

        Assert.Equal(100, SkuBench.Sum(box, Metric.SkuDeliveredUnits));
        Assert.Equal(100, SkuBench.Sum(box, Metric.SkuSatisfiedUnits));
        Assert.Equal((0.7 * 200 + 100) / 300, bench.Sku.Rating, 12);
        Assert.Equal(100, later.Sum(step => SkuBench.Sum(step, Metric.SkuMaturedUnits)));
        Assert.Equal(0, later.Sum(step => SkuBench.Sum(step, Metric.SkuReturnedUnits)));
        var verdict = Assert.Single(later.SelectMany(SkuBench.Sent<ShowVerdict>));
        Assert.Equal((100, 0), (verdict.Delivered, verdict.Returned));
    }

    [Fact]
    public void A_defective_lot_comes_back_whole_within_7_to_15_days()
    {
        var bench = new SkuBench();
        bench.Stepper.Step(0);
        bench.Stepper.Step(1, (SkuBench.Factory, SkuBench.Parcel(60, 40, defectMicro: 1_000_000)));
        Assert.InRange(Assert.Single(bench.Sku.Returns.Cohorts).DueDay, 7, 15);
        var later = bench.LiveAlarms(2, 17 * 24);

        var goods = Assert.Single(later.SelectMany(SkuBench.Sent<ReturnedGoods>));
        Assert.Equal((100, 12_000L, SkuBench.Room, 1), (goods.Units, goods.PriceFen, goods.Room, goods.Version));
        Assert.Empty(later.SelectMany(SkuBench.Sent<LoyalBuyers>));
        Assert.Empty(bench.Sku.Returns.Cohorts);
        Assert.Equal(0.7 * 200 / 300, bench.Sku.Rating, 12);
    }

    [Fact]
    public void Interaction_returns_more()
    {
        static long Returned(long interactionMicro)
        {
            var bench = new SkuBench();
            bench.Stepper.Step(0);
            bench.Stepper.Step(1, (SkuBench.Factory, SkuBench.Parcel(1000, 1000, 0, interactionMicro)));
            return bench.Sku.Returns.Cohorts.Sum(cohort => cohort.Returned);
        }

        // 5 % impulse, plus 0.3 per comment and viewer: 100 of 2000 against 160 at 0.1 comments per viewer.
        Assert.InRange(Returned(0), 70, 130);
        Assert.InRange(Returned(100_000), 125, 195);
    }

    [Fact]
    public void Shares_at_a_mismatch_follow_the_stated_probabilities()
    {
        var bench = new SkuBench();
        bench.Stepper.Step(0);
        var parcel = SkuBench.Parcel(50_000, 0, defectMicro: 100_000);
        parcel.Design = Design.Of(1, [1, 0]);
        var squared = bench.Nature.SquaredDistance(parcel.Design, 0, 0, 0);
        var box = bench.Stepper.Step(1, (SkuBench.Factory, parcel));

        var kept = 0.9 * 0.95 * Math.Exp(-0.22 * squared);
        var satisfied = Math.Exp(-0.28 * squared);
        var cohort = Assert.Single(bench.Sku.Returns.Cohorts);
        Assert.Equal(1 - kept, cohort.Returned / 50_000.0, tolerance: 0.008);
        Assert.Equal(0.9 * satisfied, SkuBench.Sum(box, Metric.SkuSatisfiedUnits) / 50_000.0, tolerance: 0.008);
        Assert.Equal(kept * satisfied * 0.74, SkuBench.Sum(box, Metric.SkuRepeatBuyers) / 50_000.0, tolerance: 0.008);
        Assert.Equal(50_000 * Math.Sqrt(squared), SkuBench.Sum(box, Metric.SkuTasteGapMicroUnits) / 1e6, 3);
    }

    [Fact]
    public void Whoever_is_back_within_90_days_counts_as_a_repurchase()
    {
        var bench = new SkuBench(scenario =>
        {
            scenario.AfterSale.ImpulseReturn = 0;
            scenario.AfterSale.RepeatShare = 0.74;
        });
        bench.Stepper.Step(0);
        bench.Stepper.Step(1, (SkuBench.Factory, SkuBench.Parcel(1000, 0)));
        var loyal = bench.Sku.Loyal.Groups.Sum(group => group.Waiting.Total);
        var later = bench.LiveAlarms(2, 20 * 24);

        // 1 - exp(-90 / 40) is 0.8946; of 740 who will come back 662 do so in time.
        Assert.InRange(loyal, 700, 780);
        Assert.Equal(1000, later.Sum(step => SkuBench.Sum(step, Metric.SkuMaturedRoomUnits)));
        Assert.Equal(loyal * 0.894601, later.Sum(step => SkuBench.Sum(step, Metric.SkuBackWithin90DaysMicro)) / 1e6, 3);
    }

    [Fact]
    public void Delivered_units_are_kept_or_returned_and_reserved_buyers_all_come_back()
        => Gen.Select(Gen.Int[0, 400], Gen.Int[0, 400], Gen.Long[0, 300_000], Gen.ULong)
            .Sample(
                (first, second, defects, seed) => Balances(first + 1, second, defects, seed),
                iter: 40);

    [Fact]
    public void Loyal_buyers_come_back_after_the_mean_cycle()
    {
        static void Sure(ScenarioOptions scenario)
        {
            scenario.AfterSale.ImpulseReturn = 0;
            scenario.AfterSale.RepeatShare = 0.99;
        }

        var bench = new SkuBench(Sure);
        bench.Stepper.Step(0);
        bench.Stepper.Step(1, (SkuBench.Factory, SkuBench.Parcel(20_000, 0)));
        double days = 0;
        double people = 0;
        for (var day = 0; day < 390; day++)
        {
            var back = SkuBench.Sent<LoyalBuyers>(bench.Stepper.Step((day * 24) + 8)).Sum(letter => letter.Buyers.Total);
            days += back * day;
            people += back;
        }

        Assert.InRange(people, 19_700, 19_900);
        Assert.InRange(days / people, 38.5, 41.5);
    }

    private static void Balances(int first, int second, long defects, ulong seed)
    {
        var bench = new SkuBench(scenario => scenario.AfterSale.RepeatCycleDays = 2, seed: seed);
        bench.Stepper.Step(0);
        var receipt = bench.Stepper.Step(9, (SkuBench.Factory, SkuBench.Parcel(first, second, defects)));
        var reserved = SkuBench.Sent<LoyalReserved>(receipt).Sum(letter => letter.Buyers.Values.Sum());
        Assert.Equal(reserved, bench.Sku.Loyal.Groups.Sum(group => (long)group.Waiting.Total));
        Assert.Equal(reserved, SkuBench.Sum(receipt, Metric.SkuRepeatBuyers));
        Assert.InRange(bench.Sku.Rating, 0, 1);

        var later = bench.LiveAlarms(10, 60 * 24);
        var back = later.SelectMany(SkuBench.Sent<LoyalBuyers>).Sum(letter => (long)letter.Buyers.Total);
        Assert.Equal(reserved, back + bench.Sku.Loyal.Groups.Sum(group => (long)group.Waiting.Total));
        var returned = later.SelectMany(SkuBench.Sent<ReturnedGoods>).Sum(letter => letter.Units);
        var verdicts = later.SelectMany(SkuBench.Sent<ShowVerdict>).ToList();
        Assert.Equal(returned, verdicts.Sum(verdict => verdict.Returned));
        Assert.Equal(first + second, verdicts.Sum(verdict => verdict.Delivered));
        Assert.True(reserved <= first + second - returned, "only buyers who keep the goods come back");
    }
}

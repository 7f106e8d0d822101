using System.Globalization;
using CsCheck;
using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>
/// Money, units, orders and people add up after every hour of random belts under random policies. A failure prints the belt
/// and the seed; <c>CsCheck_Seed=... dotnet test --filter FullyQualifiedName~ConservationTests</c> repeats it, and
/// <c>BELTS=1000</c> tries more.
/// </summary>
public sealed class ConservationTests
{
    private static readonly int Belts = int.Parse(Environment.GetEnvironmentVariable("BELTS") ?? "16", CultureInfo.InvariantCulture);

    [Fact]
    public void Everything_adds_up_after_every_hour()
        => BeltRecipe.Any.Sample(
            recipe =>
            {
                var scenario = recipe.Scenario();
                var watch = new BalanceWatch(scenario);
                watch.Compare(BeltRecipe.Run(scenario, partitions: 1 + (int)(recipe.Seed % 3), observer: watch));
            },
            iter: Belts,
            print: recipe => recipe.ToString());

    [Fact]
    public void The_random_belts_are_worth_the_check()
    {
        var total = new MetricTable(4);
        foreach (var day in (BeltRecipe.Plain with { Days = 6 }).Run().Days)
        {
            total.Add(day.Sums);
        }

        Metric[] mustHappen =
        [
            Metric.FactoryBookedUnits, Metric.FactoryShelfOrderedUnits, Metric.FactoryShippedUnits, Metric.FactoryMadeUnits,
            Metric.FactoryScrappedUnits, Metric.FactoryTurnedAwayUnits, Metric.FactoryVersionsStarted, Metric.FactoryRefundCostFen,
            Metric.FactorySlotFeeCostFen, Metric.SkuShelfSoldUnits, Metric.SkuReturnedUnits, Metric.SkuRepeatBuyers,
            Metric.RoomLoyalOrderedUnits, Metric.PlatformGaveUp, Metric.InfluencerHostIncomeFen,
        ];
        Assert.All(mustHappen, metric => Assert.True(total.Total(metric) > 0, $"no {metric}"));
    }
}

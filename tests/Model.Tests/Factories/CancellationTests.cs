using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Platforms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>Buyers who take overdue orders back.</summary>
public sealed class CancellationTests
{
    [Fact]
    public void An_overdue_order_is_cancelled_refunded_and_its_buyers_want_again()
    {
        // Sold ahead at 9 with a promise of 240 h: due at 249, taken back at the next midnight, 264. Material takes a month.
        var rig = Rig(1).RunTo(263);
        Assert.Equal(20, rig.Line.Orders.OpenUnits);
        var before = rig.Factory.Book.CashFen;
        rig.RunTo(264);

        Assert.Equal((20L, 0, 20L), (rig.Line.Orders.OrderedUnits, rig.Line.Orders.OpenUnits, rig.Line.Orders.CancelledUnits));
        Assert.Equal(20 * 15_000, rig.Total(Metric.FactoryRefundCostFen));
        Assert.True(rig.Factory.Book.CashFen <= before - (20 * 15_000));
        Assert.Equal([20, 0], Assert.Single(rig.SentOf<NeedsReopened>()).Body.StillReady.Values);
        Assert.Equal(-300_000, rig.Factory.Platforms[0].UnsettledFen);
    }

    [Fact]
    public void A_share_of_what_is_overdue_is_cancelled_each_day()
    {
        var rig = Rig(0.2).RunTo(264 + (5 * 24));
        var left = rig.Line.Orders.Orders.Sum(order => order.Units);
        Assert.InRange(left, 1, 19);
        Assert.Equal(20 - left, rig.Total(Metric.FactoryBuyerCancelledUnits));
        Assert.All(rig.Line.Orders.Orders, order => Assert.Equal(order.Units, order.Buyers.Total));
    }

    private static FactoryRig Rig(double perDay)
    {
        var setup = FactoryRig.Plain();
        setup.Scenario.Cancellation.PerDay = perDay;
        setup.Scenario.Classes[TestBelt.ClassName].Production.MaterialLeadDays = 30;
        return new FactoryRig(setup, FactoryRig.Start(0, 10)).Show(9, 0, 20);
    }
}

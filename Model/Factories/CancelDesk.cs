using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Platforms;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Orders that buyers take back: at midnight every overdue unit is cancelled with a probability. The buyer is refunded, the fees
/// on the sale are not due, and the need is open again.
/// </summary>
internal static class CancelDesk
{
    // Orders of one SKU in the book: the spacing of their dice.
    private const int DicePerLine = 1 << 16;

    /// <summary>Cancels what buyers take back.</summary>
    public static void TakeBack(Factory factory, Hour hour)
    {
        var perDay = factory.Belt.Scenario.Cancellation.PerDay;
        if (perDay == 0)
        {
            return;
        }

        foreach (var line in factory.Products)
        {
            TakeBack(factory, hour, line, perDay);
        }
    }

    /// <summary>Cancels units of the order at an index: refund, fees, buyers.</summary>
    /// <param name="factory">The factory.</param>
    /// <param name="hour">The hour.</param>
    /// <param name="line">Whose order it is.</param>
    /// <param name="index">Its place in the book.</param>
    /// <param name="units">Units.</param>
    public static void Cancel(Factory factory, Hour hour, ProductLine line, int index, int units)
    {
        var order = line.Orders.Orders[index];
        var buyers = BuyerSplit.Of(order.Buyers, units, order.Units - units);
        order.Buyers = buyers.Rest;
        line.Orders.Cancel(index, units);
        hour.Count(Metric.FactoryCancelledUnits, units);
        if (!order.IsFake)
        {
            Refund(factory, hour, line, order, units);
            hour.Count(Metric.FactoryBuyerCancelledUnits, units);
            var platform = factory.Belt.RoomOf(order.Buyer).Platform;
            hour.Send(platform, NeedsReopened.Of(buyers.First, line.Profile.Category, factory.Belt.CategoryCount, isReady: true));
        }
    }

    private static void Refund(Factory factory, Hour hour, ProductLine line, OpenOrder order, int units)
    {
        if (PreorderDesk.IsOnDeposit(factory, order))
        {
            PreorderDesk.GiveBack(factory, hour, order, units);
            return;
        }

        var fen = checked(units * order.PriceFen);
        factory.Book.Spend(hour, Metric.FactoryRefundCostFen, fen);
        Accounts.Sold(factory, order.Buyer, -fen, OfferDesk.CommissionMicro(factory, line, order));
    }

    private static void TakeBack(Factory factory, Hour hour, ProductLine line, double perDay)
    {
        var dice = hour.NatureDice(Purpose.Cancelling);
        var orders = line.Orders.Orders;
        var die = line.Index * DicePerLine;
        for (var i = 0; i < orders.Count; die++)
        {
            var order = orders[i];
            var open = order.Units;
            var units = order.IsForShelf || order.IsForFactory || order.IsGiven || order.IsFake || order.PromiseTick >= hour.Tick ? 0 : dice.Binomial(open, perDay, die);
            if (units > 0)
            {
                Cancel(factory, hour, line, i, units);
            }

            i += units == open ? 0 : 1;
        }
    }
}

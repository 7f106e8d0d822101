using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Orders that nobody means. They enter the book like others, at no price, since the platform holds their money; they are
/// forecast, made and shipped for, until they are void.
/// </summary>
internal static class VoidDesk
{
    /// <summary>Enters fake orders, and strikes off what is void of those not yet shipped.</summary>
    public static void Read(Factory factory, Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is FakeOrders orders)
            {
                foreach (var line in orders.Lines)
                {
                    Enter(factory, hour, letter.From, orders.ShowTick, line);
                }
            }
            else if (letter.Body is OrdersVoided voided)
            {
                foreach (var line in voided.Lines)
                {
                    hour.Count(Metric.FactoryCancelledUnits, StrikeOff(factory.LineOf(line.Sku).Orders, letter.From, voided.ShowTick, line.Units));
                }
            }
        }
    }

    private static void Enter(Factory factory, Hour hour, EntityId room, int showTick, FakeLine fake)
    {
        var line = factory.LineOf(fake.Sku);
        line.Orders.Add(new OpenOrder
        {
            Buyer = room,
            Units = fake.Units,
            PlacedTick = showTick,
            PromiseTick = showTick + fake.PromiseHours,
            Buyers = SegmentCounts.Nobody(),
        });
        line.Demand.OrderedToday += fake.Units;
        hour.Count(Metric.FactoryFakeUnits, fake.Units);
    }

    private static int StrikeOff(OrderBook book, EntityId room, int showTick, int units)
    {
        for (var i = 0; i < book.Orders.Count; i++)
        {
            var order = book.Orders[i];
            if (order.IsFake && order.Buyer == room && order.PlacedTick == showTick)
            {
                var open = Math.Min(units, order.Units);
                book.Cancel(i, open);
                return open;
            }
        }

        return 0;
    }
}

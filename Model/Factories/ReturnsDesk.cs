using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Returned goods: the buyer is refunded, or the shelf credited that has refunded its shopper; goods of the current version go back to stock after inspection, of an old one a
/// share is reworked and the rest cleared.
/// </summary>
internal static class ReturnsDesk
{
    // Keeps the dice of returns apart from those of jobs, which are numbered from 1.
    private const int FirstDie = 1 << 30;

    /// <summary>Takes in what was sent back.</summary>
    public static void Receive(Factory factory, Hour hour)
    {
        var die = FirstDie;
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is ReturnedGoods goods)
            {
                var line = factory.LineOf(letter.From);
                Refund(factory, hour, line, goods);
                TakeBack(factory, hour, line, goods, die++);
            }
        }
    }

    private static void Refund(Factory factory, Hour hour, ProductLine line, ReturnedGoods goods)
    {
        var refund = checked(goods.Units * goods.PriceFen);
        factory.Book.Spend(hour, Metric.FactoryShippingCostFen, goods.Units * Abroad.ReturnFen(factory, goods.Room));
        if (goods.Room.Kind == EntityKind.Room)
        {
            factory.Book.Spend(hour, Metric.FactoryRefundCostFen, refund);
            var commission = factory.Offers is null ? OfferDesk.CommissionMicro(factory, goods.Room, line) : goods.CommissionMicro;
            Accounts.Sold(factory, goods.Room, -refund, commission);
        }
        else
        {
            factory.Book.Pay(hour, Metric.FactoryShelfCreditCostFen, line.Profile.Id, Metric.SkuShelfCreditIncomeFen, refund);
        }
    }

    private static void TakeBack(Factory factory, Hour hour, ProductLine line, ReturnedGoods goods, int die)
    {
        if (!SpoilDesk.Keeps(factory, line))
        {
            hour.Count(Metric.FactoryScrappedUnits, goods.Units);
            return;
        }

        var dice = hour.NatureDice(Purpose.Defects);
        if (goods.Version == line.Design.Version)
        {
            var scrapped = dice.Binomial(goods.Units, Fixed.ToDouble(line.Stock.DefectMicro), die);
            hour.Count(Metric.FactoryScrappedUnits, scrapped);
            Restock(factory, hour, line, goods.Units - scrapped);
            return;
        }

        // A draw, not a rounded share: returns come in ones and twos.
        var reworked = dice.Binomial(goods.Units, factory.Class.Content.ReworkShare, die);
        factory.Book.Spend(hour, Metric.FactoryReworkCostFen, reworked * line.Profile.LabourFen);
        Restock(factory, hour, line, reworked);
        var cleared = goods.Units - reworked;
        factory.Book.Earn(hour, Metric.FactoryClearanceIncomeFen, cleared * line.Profile.SalvageFen);
        hour.Count(Metric.FactoryClearedUnits, cleared);
    }

    // The goods' cost was booked when they left, so it comes back with them.
    private static void Restock(Factory factory, Hour hour, ProductLine line, int units)
    {
        StockRisk.Returned(factory, line, units);
        line.Stock.Restock(units, 0);
        hour.Count(Metric.FactoryCostOfGoodsFen, -units * line.CostFen);
    }
}

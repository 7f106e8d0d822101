using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Sheets of SKUs: ratings, and new versions, which make old stock rework or clearance.</summary>
internal static class VersionChange
{
    /// <summary>Takes in the newest sheets.</summary>
    public static void ReceiveSheets(Factory factory, Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is SkuSheet sheet)
            {
                var line = factory.LineOf(letter.From);
                line.RatingMicro = sheet.RatingMicro;
                if (sheet.Design.Version != line.Design.Version)
                {
                    StartVersion(factory, hour, line, sheet.Design);
                }
            }
        }
    }

    /// <summary>
    /// Converts units of an old version that lie in stock: a share can be reworked, the rest goes to a liquidator, unless
    /// it has buyers already, for whom it is reworked as well.
    /// </summary>
    public static void Convert(Factory factory, Hour hour, ProductLine line, int units)
    {
        var reworkable = (int)(units * factory.Class.Content.ReworkShare);
        var unclaimed = Math.Max(0, line.Stock.FreeUnits - line.Orders.OpenUnits);
        var cleared = Math.Min(units - reworkable, unclaimed);
        StockRisk.Lost(factory, line, cleared, line.CostFen - line.Profile.SalvageFen);
        line.Stock.Clear(cleared);
        Sell(factory, hour, line, cleared);
        factory.Book.Spend(hour, Metric.FactoryReworkCostFen, (units - cleared) * line.Profile.LabourFen);
    }

    /// <summary>Books units that a liquidator bought.</summary>
    public static void Sell(Factory factory, Hour hour, ProductLine line, int units)
    {
        factory.Book.Earn(hour, Metric.FactoryClearanceIncomeFen, units * line.Profile.SalvageFen);
        hour.Count(Metric.FactoryClearedUnits, units);
        hour.Count(Metric.FactoryCostOfGoodsFen, units * line.CostFen);
    }

    private static void StartVersion(Factory factory, Hour hour, ProductLine line, Design design)
    {
        line.Design = design;
        line.VersionSinceTick = hour.Tick;
        line.MadeOfVersion = 0;
        line.PrototypeUnderWay = false;
        factory.Team?.StartVersion(hour, line.Index);
        hour.Count(Metric.FactoryVersionsStarted, 1);
        Convert(factory, hour, line, line.Stock.Units);
    }
}

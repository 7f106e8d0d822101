using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Goods that do not keep: each unit in stock spoils within a day with 1 - 2^(-1/half-life), whatever its age, so that a count is
/// all there is to keep. A half-life of 3 days spoils 20.6 % a day.
/// </summary>
internal static class SpoilDesk
{
    /// <summary>Share of a stock that spoils within a day; 0 for goods that keep.</summary>
    public static double ShareOf(PerishingOptions goods)
        => goods.HalfLifeDays > 0 ? 1 - Elementary.Pow(0.5, 1 / goods.HalfLifeDays) : 0;

    /// <summary>Scraps what spoiled of one SKU since the last midnight; what rooms are showing is looked through after the show.</summary>
    public static void Scrap(Factory factory, Hour hour, ProductLine line)
    {
        if (ShareOf(GoodsOf(factory, line)) is > 0 and var share)
        {
            var spoiled = hour.NatureDice(Purpose.Spoiling).Binomial(line.Stock.FreeUnits, share, line.Index);
            StockRisk.Lost(factory, line, spoiled, line.CostFen);
            line.Stock.Scrap(spoiled);
            hour.Count(Metric.FactorySpoiledUnits, spoiled);
        }
    }

    /// <summary>Whether returned goods can be sold again.</summary>
    public static bool Keeps(Factory factory, ProductLine line) => GoodsOf(factory, line).HalfLifeDays == 0;

    private static PerishingOptions GoodsOf(Factory factory, ProductLine line)
        => factory.Belt.Scenario.Categories[line.Profile.Category].Perishing;
}

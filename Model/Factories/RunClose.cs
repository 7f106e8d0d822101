using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory counts once, when the run ends.</summary>
internal static class RunClose
{
    /// <summary>Observes the age of open orders and redesigns, and counts the bullwhip of every SKU.</summary>
    public static void Count(Factory factory, Hour hour)
    {
        factory.Team?.Close(hour);
        foreach (var line in factory.Products)
        {
            foreach (var order in line.Orders.Orders)
            {
                if (!order.IsForShelf && !order.IsForFactory && !order.IsFake)
                {
                    hour.Observe(HourHistogram.OpenOrderAge, hour.Tick - order.PlacedTick, order.Units);
                }
            }

            if (line.ReleasedByWeek.SquaredVariation() is { } releases && line.WantedByWeek.SquaredVariation() is { } wants and > 0)
            {
                hour.Count(Metric.FactoryBullwhipMicro, Fixed.FromDouble(releases / wants));
                hour.Count(Metric.FactoryBullwhipSkus, 1);
            }
        }
    }
}

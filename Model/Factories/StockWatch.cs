using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Checks that units add up, and notes where the stock ran out.</summary>
internal static class StockWatch
{
    /// <summary>Looks at every product line at the end of a step.</summary>
    public static void Check(Factory factory, Hour hour)
    {
        foreach (var line in factory.Products)
        {
            line.Verify();
            if (line.Stock.Units > 0)
            {
                line.OutOfStock = false;
            }
            else if (!line.OutOfStock && line.Demand.ForecastPerDay > 0)
            {
                line.OutOfStock = true;
                Note(factory, hour, line);
            }
        }
    }

    private static void Note(Factory factory, Hour hour, ProductLine line)
        => hour.Note(new BeltEvent(
            hour.Tick,
            factory.Id,
            "stockOut",
            line.Profile.Id,
            new Fact("forecastPerDay", line.Demand.ForecastPerDay),
            new Fact("owedUnits", line.Orders.OpenUnits),
            new Fact("pipelineUnits", line.PipelineUnits)));
}

using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Checks that units add up, and notes where the stock ran out or first held a new version.</summary>
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
                NoteFirstStock(factory, hour, line);
            }
            else if (!line.OutOfStock && line.Demand.ForecastPerDay > 0)
            {
                line.OutOfStock = true;
                Note(factory, hour, line);
            }
        }
    }

    // Jobs, reworked old stock and returns alike: what counts is when buyers could have it.
    private static void NoteFirstStock(Factory factory, Hour hour, ProductLine line)
    {
        if (line.StockedVersion != line.Design.Version)
        {
            line.StockedVersion = line.Design.Version;
            hour.Note(new BeltEvent(hour.Tick, factory.Id, "firstStock", line.Profile.Id, DesignFacts.Of(line.Design)));
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

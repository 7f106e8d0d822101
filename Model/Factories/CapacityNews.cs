using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// The daily report to the hub: what a factory says that it can make, has and expects. The hub has nothing else to go by, and
/// does not correct what it is told.
/// </summary>
internal static class CapacityNews
{
    /// <summary>Sends the report.</summary>
    public static void Send(Factory factory, Hour hour)
    {
        var policy = factory.Profile.Policy;
        var report = new CapacityLine
        {
            Factory = factory.Id,
            UnitsPerDay = factory.IsClosed ? 0 : factory.Terms.UnitsPerDay * policy.ReportedCapacityFactor,
            StockUnits = new double[factory.Belt.CategoryCount],
            ForecastUnitsPerDay = new double[factory.Belt.CategoryCount],
            MeanDesign = new double[factory.Belt.AttributeCount],
        };
        foreach (var line in factory.Products)
        {
            report.BacklogUnits += line.PipelineUnits * policy.ReportedStockFactor;
            report.StockUnits[line.Profile.Category] += line.Stock.Units * policy.ReportedStockFactor;
            report.ForecastUnitsPerDay[line.Profile.Category] += line.Demand.ForecastPerDay * policy.ReportedForecastFactor;
            AddDesign(report.MeanDesign, line.Design.Vector, factory.Products.Length);
        }

        report.BacklogUnits += GuestDesk.UnitsOnLines(factory);
        hour.Send(Belt.Hub, new CapacityReport { Lines = [report] });
    }

    private static void AddDesign(double[] mean, double[] design, int count)
    {
        for (var i = 0; i < mean.Length && i < design.Length; i++)
        {
            mean[i] += design[i] / count;
        }
    }
}

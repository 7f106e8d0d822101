using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>Whether a factory can deliver what it expects to sell, and what steering makes of it.</summary>
public static class DeliveryRatio
{
    /// <summary>
    /// What a factory can deliver of a category within its promise over what it expects to sell in that time, between 1 - bound
    /// and 1 + bound, in millionths. It can deliver its stock, and of the work on its way the category's part of what comes off
    /// the lines in that time.
    /// </summary>
    /// <remarks>
    /// Stock 100, forecasts of 40 a day of 80 in all, 1,400 units of work that take 14 days, 500 a day of capacity, a promise of
    /// 5 days: 100 + 0.5·min(100, 500)·5 = 350 over 200 is 1.75, with bound 0.5 1.5. Without stock it is 1.25; with a tenth of
    /// the work and no stock 0.125, that is 0.5.
    /// </remarks>
    public static long FactorMicro(CapacityLine report, int category, double promiseDays, double pipelineDays, double bound)
    {
        var forecast = report.ForecastUnitsPerDay[category];
        if (forecast <= 0)
        {
            return Fixed.Scale;
        }

        var all = 0.0;
        foreach (var other in report.ForecastUnitsPerDay)
        {
            all += Math.Max(0, other);
        }

        var finishedPerDay = Math.Min(report.BacklogUnits / Math.Max(1, pipelineDays), report.UnitsPerDay);
        var deliverable = report.StockUnits[category] + (forecast / all * finishedPerDay * promiseDays);
        return Fixed.FromDouble(Math.Clamp(deliverable / (forecast * promiseDays), 1 - bound, 1 + bound));
    }
}

using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>What a factory could make for others, as far as the hub knows.</summary>
public static class IdleCapacity
{
    /// <summary>
    /// Capacity of the horizon, less what its own forecasts will take and what was routed to it within the last horizon. 1000 a day
    /// over 7 days, forecasts of 600 a day, work within its normal pipeline and 800 routed leave 2,000.
    /// </summary>
    public static long Units(CapacityLine report, double horizonDays, double pipelineDays, long routedUnits)
    {
        var own = 0.0;
        foreach (var forecast in report.ForecastUnitsPerDay)
        {
            own += Math.Max(0, forecast);
        }

        var capacity = PlanDecision.CapacityUnits(report, horizonDays, pipelineDays);
        return Math.Max(0, capacity - (long)Math.Ceiling(own * horizonDays) - routedUnits);
    }
}

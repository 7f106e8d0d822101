using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>
/// Who is to make how much. Every factory's usual part of a category is its share of the factories' own forecasts; the program
/// moves work only where capacity binds, or where others' designs are much nearer to what a cluster's comments ask for.
/// </summary>
public static class PlanDecision
{
    /// <summary>Decides.</summary>
    public static HubPlan Decide(PlanView view)
    {
        if (view.Needs.Count == 0)
        {
            return HubPlan.Failed("noData");
        }

        if (view.Reports.Count == 0)
        {
            return HubPlan.Failed("noReports");
        }

        if (view.ReportAgeHours > view.LongestReportAgeHours)
        {
            return HubPlan.Failed("reportsLate");
        }

        var problem = PlanProblem.Of(view);
        if (AllocationProgram.Solve(problem) is not { } allocation)
        {
            return HubPlan.Failed("programFailed");
        }

        var plan = Parts(view, problem, allocation);
        var isServed = plan.NeedUnits - plan.UnmetUnits >= view.MinimumServedShare * plan.NeedUnits;
        return isServed ? plan : HubPlan.Failed("capacityBelowMinimum");
    }

    /// <summary>
    /// Units a factory can make within a horizon: its capacity, less work that waits beyond what is normally under way. Work
    /// within that measure will be finished and sold in turn and leaves the rate at which the factory can serve as it is.
    /// </summary>
    public static long CapacityUnits(CapacityLine report, double horizonDays, double pipelineDays)
    {
        var excess = Math.Max(0, report.BacklogUnits - (report.UnitsPerDay * pipelineDays));
        return (long)Math.Floor(Math.Max(0, (report.UnitsPerDay * horizonDays) - excess));
    }

    private static HubPlan Parts(PlanView view, AllocationProblem problem, AllocationPlan plan)
    {
        var units = new SortedDictionary<EntityId, long[]>();
        foreach (var maker in problem.Makers)
        {
            units.Add(maker.Factory, new long[view.Categories]);
        }

        foreach (var (factory, cell, made) in plan.Allotments)
        {
            units[factory][cell / view.Clusters] += made;
        }

        var parts = problem.Makers.Select(maker => Part(maker, problem, units[maker.Factory]));
        return new HubPlan(null, [.. parts], problem.Needs.Sum(need => need.Units), plan.Unmet.Sum(need => need.Units));
    }

    private static PlanPart Part(Maker maker, AllocationProblem problem, long[] units)
    {
        var usual = problem.Assortments.Where(item => item.Factory == maker.Factory).Sum(item => item.UsualUnits);
        var planned = units.Sum();
        var reason = planned > usual ? "takesOver"
            : planned == usual ? "usualPart"
            : planned == maker.CapacityUnits ? "capacityBinds"
            : "othersFitBetter";
        return new PlanPart(maker.Factory, units, usual, maker.CapacityUnits, reason);
    }
}

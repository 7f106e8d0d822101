using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs.Decisions;

namespace OrleansIndustrialBelt.Model.Tests.Hubs;

/// <summary>
/// An independent proof that a plan is the cheapest: a flow is optimal exactly if no cycle of the residual network costs less
/// than nothing (Bellman and Ford).
/// </summary>
internal static class Residual
{
    public static bool HasCheaperCycle(AllocationProblem problem, AllocationPlan plan)
    {
        var arcs = Arcs(problem, plan);
        var nodes = arcs.SelectMany(arc => new[] { arc.From, arc.To }).Distinct(StringComparer.Ordinal).ToList();
        var distance = nodes.ToDictionary(node => node, _ => 0L, StringComparer.Ordinal);
        var changed = true;
        for (var round = 0; round <= nodes.Count && changed; round++)
        {
            changed = false;
            foreach (var (from, to, cost) in arcs)
            {
                if (distance[from] + cost < distance[to])
                {
                    distance[to] = distance[from] + cost;
                    changed = true;
                }
            }
        }

        return changed;
    }

    private static List<(string From, string To, long Cost)> Arcs(AllocationProblem problem, AllocationPlan plan)
    {
        var arcs = new List<(string From, string To, long Cost)>();
        void Add(string from, string to, long capacity, long flow, long cost)
        {
            if (flow < capacity)
            {
                arcs.Add((from, to, cost));
            }

            if (flow > 0)
            {
                arcs.Add((to, from, -cost));
            }
        }

        long Made(EntityId factory, int category)
            => plan.Allotments.Where(item => item.Factory == factory && problem.Needs[item.Cell].Category == category).Sum(item => item.Units);

        foreach (var maker in problem.Makers)
        {
            Add("source", $"{maker.Factory}", maker.CapacityUnits, plan.Allotments.Where(item => item.Factory == maker.Factory).Sum(item => item.Units), 0);
        }

        foreach (var item in problem.Assortments)
        {
            var usual = Math.Min(item.UsualUnits, Made(item.Factory, item.Category));
            var node = $"{item.Factory} {item.Category}";
            Add($"{item.Factory}", node, item.UsualUnits, usual, 0);
            Add($"{item.Factory}", node, long.MaxValue, Made(item.Factory, item.Category) - usual, item.BeyondCost);
        }

        foreach (var lane in problem.Lanes)
        {
            var flow = plan.Allotments.Where(item => item.Factory == lane.Factory && item.Cell == lane.Cell).Sum(item => item.Units);
            Add($"{lane.Factory} {problem.Needs[lane.Cell].Category}", $"cell {lane.Cell}", long.MaxValue, flow, lane.Cost);
        }

        foreach (var need in problem.Needs)
        {
            Add("source", $"cell {need.Cell}", need.Units, plan.Unmet.Where(item => item.Cell == need.Cell).Sum(item => item.Units), need.UnmetCost);
        }

        return arcs;
    }
}

using Google.OrTools.Graph;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>
/// Allocates need over factories as an integer min-cost flow: source, factories (capacity), their assortments (usual part, and
/// beyond it at a cost), cells; and from the source straight to each cell what stays unmet.
/// </summary>
/// <remarks>
/// <para>Dantzig's transport problem (plants of 350 and 600 cases, markets of 325, 300 and 275, freight per case of 0.225,
/// 0.153, 0.162 and 0.225, 0.162, 0.126) costs 153.675.</para>
/// <para>Ties: lists are sorted by id, and a cost is multiplied by a factor so large that the small numbers added to lanes
/// (<see cref="TieBreak"/>) can settle nothing but ties. The solver works on integers in one thread, so equal problems give
/// equal plans on any machine, and a tie falls the same way whatever the order of the input.</para>
/// </remarks>
public static class AllocationProgram
{
    /// <summary>Solves a problem.</summary>
    /// <returns>Null if the numbers are too large for 64 bits or the solver gives up; the caller falls back.</returns>
    public static AllocationPlan? Solve(AllocationProblem problem)
    {
        var network = new AllocationNetwork(problem);
        if (TieBreak.For(network.LargestCost, problem.Needs.Count, network.NodeCount) is not { } ties)
        {
            return null;
        }

        using var solver = new MinCostFlow();
        network.Build(solver, ties);
        return solver.Solve() == MinCostFlowBase.Status.OPTIMAL ? network.Read(solver) : null;
    }
}

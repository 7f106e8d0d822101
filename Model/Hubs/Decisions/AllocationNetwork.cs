using Google.OrTools.Graph;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>The network of an allocation problem, with nodes and arcs in order of ids.</summary>
internal sealed class AllocationNetwork
{
    private const int Source = 0;

    private readonly Maker[] makers;
    private readonly Assortment[] assortments;
    private readonly NeedCell[] needs;
    private readonly Lane[] lanes;
    private readonly Dictionary<EntityId, int> makerNodes = [];
    private readonly Dictionary<(EntityId Factory, int Category), int> assortmentNodes = [];
    private readonly Dictionary<int, int> cellNodes = [];
    private readonly List<(int Arc, long Cost)> priced = [];
    private readonly int[] laneArcs;
    private readonly int[] unmetArcs;

    public AllocationNetwork(AllocationProblem problem)
    {
        makers = [.. problem.Makers.OrderBy(maker => maker.Factory)];
        assortments = [.. problem.Assortments.OrderBy(item => item.Factory).ThenBy(item => item.Category)];
        needs = [.. problem.Needs.OrderBy(need => need.Cell)];
        lanes = [.. problem.Lanes.OrderBy(lane => lane.Factory).ThenBy(lane => lane.Cell)];
        laneArcs = new int[lanes.Length];
        unmetArcs = new int[needs.Length];
        NumberNodes();
    }

    /// <summary>Number of nodes.</summary>
    public int NodeCount => 1 + makers.Length + assortments.Length + needs.Length;

    /// <summary>The largest cost of an arc.</summary>
    public long LargestCost => Math.Max(
        Math.Max(lanes.Select(lane => lane.Cost).DefaultIfEmpty().Max(), assortments.Select(item => item.BeyondCost).DefaultIfEmpty().Max()),
        needs.Select(need => need.UnmetCost).DefaultIfEmpty().Max());

    /// <summary>Builds the network in a solver.</summary>
    public void Build(MinCostFlow solver, TieBreak ties)
    {
        foreach (var maker in makers)
        {
            Add(solver, Source, makerNodes[maker.Factory], maker.CapacityUnits, 0, ties);
        }

        AddAssortments(solver, ties);
        AddLanes(solver, ties);
        AddNeeds(solver, ties);
    }

    /// <summary>Reads the plan from a solver that found it.</summary>
    public AllocationPlan Read(MinCostFlow solver)
    {
        var allotments = lanes
            .Select((lane, index) => new Allotment(lane.Factory, lane.Cell, solver.Flow(laneArcs[index])))
            .Where(allotment => allotment.Units > 0);
        var unmet = needs
            .Select((need, index) => new UnmetNeed(need.Cell, solver.Flow(unmetArcs[index])))
            .Where(need => need.Units > 0);
        long cost = 0;
        foreach (var (arc, unitCost) in priced)
        {
            cost = checked(cost + (unitCost * solver.Flow(arc)));
        }

        return new AllocationPlan([.. allotments], [.. unmet], cost);
    }

    private void NumberNodes()
    {
        var node = Source;
        foreach (var maker in makers)
        {
            makerNodes.Add(maker.Factory, ++node);
        }

        foreach (var item in assortments)
        {
            assortmentNodes.Add((item.Factory, item.Category), ++node);
        }

        foreach (var need in needs)
        {
            cellNodes.Add(need.Cell, ++node);
        }
    }

    private void AddAssortments(MinCostFlow solver, TieBreak ties)
    {
        var capacities = makers.ToDictionary(maker => maker.Factory, maker => maker.CapacityUnits);
        foreach (var item in assortments)
        {
            var node = assortmentNodes[(item.Factory, item.Category)];
            Add(solver, makerNodes[item.Factory], node, item.UsualUnits, 0, ties);
            Add(solver, makerNodes[item.Factory], node, capacities[item.Factory], item.BeyondCost, ties);
        }
    }

    private void AddLanes(MinCostFlow solver, TieBreak ties)
    {
        var byCell = needs.ToDictionary(need => need.Cell);
        for (var i = 0; i < lanes.Length; i++)
        {
            var lane = lanes[i];
            var need = byCell[lane.Cell];
            var from = assortmentNodes[(lane.Factory, need.Category)];
            laneArcs[i] = Add(solver, from, cellNodes[lane.Cell], need.Units, lane.Cost, ties, ties.Of(lane.Factory, lane.Cell));
        }
    }

    private void AddNeeds(MinCostFlow solver, TieBreak ties)
    {
        long total = 0;
        for (var i = 0; i < needs.Length; i++)
        {
            var need = needs[i];
            unmetArcs[i] = Add(solver, Source, cellNodes[need.Cell], need.Units, need.UnmetCost, ties);
            solver.SetNodeSupply(cellNodes[need.Cell], -need.Units);
            total = checked(total + need.Units);
        }

        solver.SetNodeSupply(Source, total);
    }

    private int Add(MinCostFlow solver, int from, int to, long units, long cost, TieBreak ties, long small = 0)
    {
        var arc = solver.AddArcWithCapacityAndUnitCost(from, to, units, checked((cost * ties.Factor) + small));
        if (cost != 0)
        {
            priced.Add((arc, cost));
        }

        return arc;
    }
}

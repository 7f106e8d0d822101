using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>A factory that can make goods.</summary>
/// <param name="Factory">Who.</param>
/// <param name="CapacityUnits">Units it can make within the horizon, of all categories together.</param>
public sealed record Maker(EntityId Factory, long CapacityUnits);

/// <summary>A category that a factory sells.</summary>
/// <param name="Factory">Who.</param>
/// <param name="Category">The category.</param>
/// <param name="UsualUnits">Its usual part of the category's need.</param>
/// <param name="BeyondCost">Cost of each unit beyond that part; at least 1.</param>
public sealed record Assortment(EntityId Factory, int Category, long UsualUnits, long BeyondCost);

/// <summary>What a cluster needs of a category within the horizon.</summary>
/// <param name="Cell">Number of the pair; its identity.</param>
/// <param name="Category">The category.</param>
/// <param name="Units">Units needed.</param>
/// <param name="UnmetCost">Cost of each unit that nobody is told to make.</param>
public sealed record NeedCell(int Cell, int Category, long Units, long UnmetCost);

/// <summary>The possibility that a factory makes for a cell; the factory needs an assortment in the cell's category.</summary>
/// <param name="Factory">Who.</param>
/// <param name="Cell">For whom.</param>
/// <param name="Cost">Cost per unit; 0 or more.</param>
public sealed record Lane(EntityId Factory, int Cell, long Cost);

/// <summary>Who could make what for whom. The order of the lists does not matter; identities must be distinct.</summary>
/// <param name="Makers">Factories.</param>
/// <param name="Assortments">What they sell.</param>
/// <param name="Needs">What is needed.</param>
/// <param name="Lanes">Who can make for whom.</param>
public sealed record AllocationProblem(
    IReadOnlyList<Maker> Makers,
    IReadOnlyList<Assortment> Assortments,
    IReadOnlyList<NeedCell> Needs,
    IReadOnlyList<Lane> Lanes);

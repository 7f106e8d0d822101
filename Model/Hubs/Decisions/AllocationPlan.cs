using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>Units a factory is to make for a cell.</summary>
/// <param name="Factory">Who.</param>
/// <param name="Cell">For whom.</param>
/// <param name="Units">How many; above 0.</param>
public readonly record struct Allotment(EntityId Factory, int Cell, long Units);

/// <summary>Units of a cell's need that nobody is told to make.</summary>
/// <param name="Cell">Whose need.</param>
/// <param name="Units">How many; above 0.</param>
public readonly record struct UnmetNeed(int Cell, long Units);

/// <summary>The cheapest allocation.</summary>
/// <param name="Allotments">By factory, then cell.</param>
/// <param name="Unmet">By cell.</param>
/// <param name="Cost">Total cost, without what settles ties.</param>
public sealed record AllocationPlan(IReadOnlyList<Allotment> Allotments, IReadOnlyList<UnmetNeed> Unmet, long Cost);

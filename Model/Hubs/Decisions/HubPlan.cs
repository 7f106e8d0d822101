using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>A plan, or why there is none.</summary>
/// <param name="Failure">Null, or <c>noData</c>, <c>noReports</c>, <c>reportsLate</c>, <c>programFailed</c>, <c>capacityBelowMinimum</c>, <c>outage</c>: factories fall back on themselves.</param>
/// <param name="Parts">Each reporting factory's part, in order of ids.</param>
/// <param name="NeedUnits">Need within the horizon.</param>
/// <param name="UnmetUnits">Of it, what nobody is told to make.</param>
public sealed record HubPlan(string? Failure, IReadOnlyList<PlanPart> Parts, long NeedUnits, long UnmetUnits)
{
    /// <summary>No plan.</summary>
    public static HubPlan Failed(string reason) => new(reason, [], 0, 0);
}

/// <summary>One factory's part of a plan.</summary>
/// <param name="Factory">Whose.</param>
/// <param name="Units">Units within the horizon, per category.</param>
/// <param name="UsualUnits">What its usual part of the need would be.</param>
/// <param name="CapacityUnits">What it can make.</param>
/// <param name="Reason"><c>usualPart</c>, <c>capacityBinds</c>, <c>takesOver</c> (more than usual) or <c>othersFitBetter</c>.</param>
public sealed record PlanPart(EntityId Factory, IReadOnlyList<long> Units, long UsualUnits, long CapacityUnits, string Reason);

using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Rooms.Decisions;

/// <summary>What a room is judged by: units of its window.</summary>
/// <param name="Delivered">Units that reached buyers and whose returns are known.</param>
/// <param name="Returned">Units of them sent back.</param>
/// <param name="Ordered">Units ordered as the platform counts them, fake ones included.</param>
/// <param name="Caught">Fake units caught.</param>
public readonly record struct RoomConduct(int Delivered, int Returned, int Ordered, int Caught);

/// <summary>Whether a room is suspended, and why.</summary>
/// <param name="IsSuspended">Whether it is.</param>
/// <param name="Reason">Why: returns, fakes or withinLimits.</param>
public readonly record struct SuspensionChoice(bool IsSuspended, string Reason);

/// <summary>The rule by which rooms are taken off the air. Shares of a handful of units say nothing and are not judged.</summary>
public static class SuspensionRule
{
    /// <summary>The least number of units of which a share is judged.</summary>
    public const int LeastUnits = 20;

    /// <summary>Judges a room: 100 delivered and 41 sent back break a limit of 0.4, 40 do not.</summary>
    public static SuspensionChoice Decide(in RoomConduct conduct, RegulationOptions options)
        => IsAbove(conduct.Caught, conduct.Ordered, options.FakeLimit) ? new SuspensionChoice(true, "fakes")
            : IsAbove(conduct.Returned, conduct.Delivered, options.ReturnLimit) ? new SuspensionChoice(true, "returns")
            : new SuspensionChoice(false, "withinLimits");

    private static bool IsAbove(int part, int whole, double limit)
        => limit > 0 && whole >= LeastUnits && part > limit * whole;
}

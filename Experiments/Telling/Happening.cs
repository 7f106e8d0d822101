using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Experiments.Telling;

/// <summary>A decision or an event in an entity's story.</summary>
/// <param name="Tick">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Subject">The address of what it concerns, or empty.</param>
/// <param name="Outcome">What was decided; empty for an event.</param>
/// <param name="Reason">Why; empty for an event.</param>
/// <param name="Facts">Its numbers.</param>
public sealed record Happening(int Tick, string Kind, string Subject, string Outcome, string Reason, IReadOnlyList<Fact> Facts)
{
    /// <summary>A decision as it is told.</summary>
    public static Happening Of(Decision decision) => new(
        decision.Tick,
        decision.Kind,
        decision.Subject == EntityId.None ? "" : decision.Subject.ToString(),
        decision.Outcome,
        decision.Reason,
        decision.Facts);
}

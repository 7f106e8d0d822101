namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>Whether a concept that was shown in a clip is worth a prototype, and why.</summary>
/// <param name="IsMade">Whether the prototype is started.</param>
/// <param name="Reason">Why: likedBetter or notLikedBetter.</param>
internal readonly record struct ConceptChoice(bool IsMade, string Reason);

/// <summary>A concept must be liked better than the present design by more than chance makes of two alike: by √(likes of both).</summary>
internal static class ConceptRule
{
    /// <summary>Settles it: 450 of as many viewers against 400 pass, since 50 exceeds √850 = 29.2; 425 do not.</summary>
    /// <param name="concept">Viewers who liked the concept.</param>
    /// <param name="present">Viewers who liked the present design.</param>
    public static ConceptChoice Decide(int concept, int present)
        => concept - present > Math.Sqrt((double)concept + present)
            ? new ConceptChoice(IsMade: true, "likedBetter")
            : new ConceptChoice(IsMade: false, "notLikedBetter");
}

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>What a day showed of one cluster's need in one category.</summary>
/// <param name="Wants">Units wanted, ordered or turned away.</param>
/// <param name="Comments">Comments written, or null where content is not used.</param>
/// <param name="WantsPerComment">Wants per comment over the past; 0 if unknown.</param>
public readonly record struct NeedSigns(double Wants, long? Comments, double WantsPerComment);

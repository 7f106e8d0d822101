namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What the hub plans for one SKU.</summary>
/// <param name="RatePerDay">Units per day.</param>
/// <param name="DeviationPerDay">MAD of a day's wants about the hub's rate, in units per day.</param>
/// <param name="Intensity">λ, the plan's part.</param>
public readonly record struct HubRate(double RatePerDay, double DeviationPerDay, double Intensity);

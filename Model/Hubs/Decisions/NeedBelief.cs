namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>What the hub believes of one cluster's need in one category.</summary>
/// <param name="UnitsPerDay">Mean.</param>
/// <param name="Variance">Variance of that mean, in squared units per day.</param>
public readonly record struct NeedBelief(double UnitsPerDay, double Variance);

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>A noisy reading of a need.</summary>
/// <param name="UnitsPerDay">The need as it was read.</param>
/// <param name="Precision">One over the variance of the reading about the need; 0 if there was none.</param>
public readonly record struct NeedSign(double UnitsPerDay, double Precision)
{
    /// <summary>Nothing was read.</summary>
    public static NeedSign None { get; }
}

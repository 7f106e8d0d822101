namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>What the hub states about the noise of its sources, relative to the need of a day.</summary>
/// <param name="Smoothing">Weight that a day of orders alone gets once many have been seen. Range: above 0 to 1.</param>
/// <param name="Orders">Standard deviation of a day's wants about the need, as a share of it.</param>
/// <param name="Content">Standard deviation of the need read from a day's comments, as a share of it.</param>
public readonly record struct NeedNoise(double Smoothing, double Orders, double Content)
{
    /// <summary>
    /// Variance by which need drifts within a day, as a share of squared need: the drift under which orders alone end up with
    /// the weight <see cref="Smoothing"/> (α² σ² / (1-α)). With 0.15 and 0.25 it is 0.001654.
    /// </summary>
    public double DriftVariance
    {
        get
        {
            var weight = Math.Min(Smoothing, 0.999);
            return weight * weight * Orders * Orders / (1 - weight);
        }
    }
}

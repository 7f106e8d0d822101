namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>A distribution of counts that can say to full relative accuracy where a quantile lies.</summary>
internal interface ICountDistribution
{
    /// <summary>
    /// Whether P(X ≤ k) ≥ u, decided in the smaller of the two tails so that small probabilities keep all their digits.
    /// </summary>
    /// <param name="k">Count. Range: k ≥ 0.</param>
    /// <param name="u">Probability.</param>
    /// <param name="complement">1 - u exactly.</param>
    bool ReachesAt(int k, double u, double complement);
}

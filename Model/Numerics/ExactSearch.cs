namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>The slow, exact end of the quantile functions, for the few draws their fast part leaves in doubt.</summary>
internal static class ExactSearch
{
    /// <summary>
    /// A sum of probabilities from zero is trusted only this far from u; its rounding stays a hundred times smaller.
    /// </summary>
    internal const double Doubt = 1e-12;

    /// <summary>Terms of a tail below this share of its sum are left out.</summary>
    internal const double Negligible = 1e-17;

    /// <summary>Smallest k with P(X ≤ k) ≥ u, looked for upwards and downwards from a guess.</summary>
    internal static int From<T>(in T distribution, int guess, double u, double complement)
        where T : struct, ICountDistribution
    {
        int k = guess;
        if (!distribution.ReachesAt(k, u, complement))
        {
            do
            {
                k++;
            }
            while (!distribution.ReachesAt(k, u, complement));
            return k;
        }

        while (k > 0 && distribution.ReachesAt(k - 1, u, complement))
        {
            k--;
        }

        return k;
    }
}

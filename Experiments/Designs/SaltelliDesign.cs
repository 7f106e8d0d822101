namespace OrleansIndustrialBelt.Experiments.Designs;

/// <summary>
/// The points that Sobol's indices are estimated from, after A. Saltelli and others, "Variance based sensitivity analysis of model
/// output", Computer Physics Communications 181 (2010), 259-270: two independent points A and B, and for every factor the point A
/// with that factor taken from B. A and B are the halves of one Latin hypercube.
/// </summary>
/// <param name="Factors">Number of factors, k.</param>
/// <param name="Points">Sample after sample, k + 2 points each: A, B, then A with each factor of B in turn.</param>
public sealed record SaltelliDesign(int Factors, IReadOnlyList<double[]> Points)
{
    /// <summary>Points per sample.</summary>
    public int Stride => Factors + 2;

    /// <summary>Number of samples, N.</summary>
    public int Samples => Points.Count / Stride;

    /// <summary>Draws samples.</summary>
    /// <param name="factors">Number of factors, k, at least 1.</param>
    /// <param name="samples">Number of samples, N, at least 1; they cost N·(k + 2) points.</param>
    /// <param name="seed">Seed of the design.</param>
    public static SaltelliDesign Of(int factors, int samples, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        return new SaltelliDesign(
            factors, [.. LatinHypercube.Of(samples, 2 * factors, seed).SelectMany(pair => Sample(pair[..factors], pair[factors..]))]);
    }

    private static IEnumerable<double[]> Sample(double[] first, double[] second)
        => [first, second, .. first.Select((_, factor) => (double[])[.. first[..factor], second[factor], .. first[(factor + 1)..]])];
}

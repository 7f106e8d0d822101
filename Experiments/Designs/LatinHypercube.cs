namespace OrleansIndustrialBelt.Experiments.Designs;

/// <summary>
/// Latin hypercube: n points of which each factor has exactly one in every n-th of its range, after M. D. McKay, R. J. Beckman and
/// W. J. Conover, "A comparison of three methods for selecting values of input variables", Technometrics 21 (1979), 239-245.
/// </summary>
public static class LatinHypercube
{
    /// <summary>Makes the points.</summary>
    /// <param name="points">How many, at least 1.</param>
    /// <param name="factors">Of how many factors, at least 1.</param>
    /// <param name="seed">Seed of the design.</param>
    /// <returns>Positions within the factors' ranges, in (0, 1).</returns>
    public static IReadOnlyList<double[]> Of(int points, int factors, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        double[][] columns = [.. Enumerable.Range(0, factors).Select(factor => Column(points, new DesignDraws(seed, factor)))];
        return [.. Enumerable.Range(0, points).Select(point => columns.Select(column => column[point]).ToArray())];
    }

    private static double[] Column(int points, DesignDraws draws)
        => [.. draws.Permutation(points).Select(stratum => (stratum + draws.Uniform()) / points)];
}

namespace OrleansIndustrialBelt.Experiments.Designs;

/// <summary>
/// Trajectories through a grid that change one factor at a time, after M. D. Morris, "Factorial sampling plans for preliminary
/// computational experiments", Technometrics 33 (1991), 161-174: four levels per factor, steps of two thirds of its range.
/// </summary>
/// <param name="Factors">Number of factors, k.</param>
/// <param name="Points">Trajectory after trajectory, k + 1 points each, of which neighbours differ in one factor.</param>
public sealed record MorrisDesign(int Factors, IReadOnlyList<double[]> Points)
{
    /// <summary>Levels of every factor: 0, 1/3, 2/3 and 1 of its range.</summary>
    public const int Levels = 4;

    // Half of the levels up, so that every level is met equally often.
    private const int Jump = Levels / 2;

    /// <summary>Number of trajectories, r.</summary>
    public int Trajectories => Points.Count / (Factors + 1);

    /// <summary>Draws trajectories.</summary>
    /// <param name="factors">Number of factors, k, at least 1.</param>
    /// <param name="trajectories">Number of trajectories, r, at least 1; they cost r·(k + 1) points.</param>
    /// <param name="seed">Seed of the design; the first trajectories do not depend on how many follow.</param>
    public static MorrisDesign Of(int factors, int trajectories, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 1);
        return new MorrisDesign(
            factors, [.. Enumerable.Range(0, trajectories).SelectMany(trajectory => Walk(factors, new DesignDraws(seed, trajectory)))]);
    }

    private static IEnumerable<double[]> Walk(int factors, DesignDraws draws)
    {
        int[] low = [.. Enumerable.Range(0, factors).Select(_ => draws.Below(Levels - Jump))];
        bool[] rises = [.. Enumerable.Range(0, factors).Select(_ => draws.Below(2) == 1)];
        int[] at = [.. low.Zip(rises, (level, rising) => rising ? level : level + Jump)];
        yield return Position(at);
        foreach (var factor in draws.Permutation(factors))
        {
            at[factor] = rises[factor] ? low[factor] + Jump : low[factor];
            yield return Position(at);
        }
    }

    private static double[] Position(int[] levels) => [.. levels.Select(level => (double)level / (Levels - 1))];
}

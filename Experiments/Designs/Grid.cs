namespace OrleansIndustrialBelt.Experiments.Designs;

/// <summary>Every level of every factor with every level of the others.</summary>
public static class Grid
{
    /// <summary>Positions within a factor's range, evenly spaced from 0 to 1; the middle for a single one. Example: 3 give 0, 0.5, 1.</summary>
    /// <param name="levels">How many, at least 1.</param>
    public static IReadOnlyList<double> Levels(int levels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        return levels == 1 ? [0.5] : [.. Enumerable.Range(0, levels).Select(level => (double)level / (levels - 1))];
    }

    /// <summary>The points of a grid, made one by one; the last factor changes fastest.</summary>
    /// <param name="levels">Levels per factor, each at least 1.</param>
    public static IEnumerable<double[]> Of(IReadOnlyList<int> levels)
        => levels.Aggregate(
            (IEnumerable<double[]>)[[]],
            (points, count) => points.SelectMany(_ => Levels(count), (point, level) => (double[])[.. point, level]));
}

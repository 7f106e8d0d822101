using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>
/// Screening by elementary effects: M. D. Morris, Technometrics 33 (1991), 161-174, with μ* of F. Campolongo, J. Cariboni and
/// A. Saltelli, "An effective screening design for sensitivity analysis of large models", Environmental Modelling and Software 22
/// (2007), 1509-1518.
/// </summary>
public static class Morris
{
    /// <summary>The effects of every factor.</summary>
    /// <param name="points">Trajectory after trajectory, k + 1 points each of k factors; positions within the factors' ranges.</param>
    /// <param name="outputs">The figure at every point.</param>
    /// <param name="bootstrap">Who draws trajectories again for the intervals.</param>
    public static IReadOnlyList<MorrisEffect> Of(IReadOnlyList<double[]> points, IReadOnlyList<double> outputs, Bootstrap bootstrap)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(outputs.Count, points.Count, nameof(outputs));
        var factors = points[0].Length;
        var effects = Enumerable.Range(0, factors).Select(_ => new List<double>()).ToArray();
        for (var index = 1; index < points.Count; index++)
        {
            // The first point of a trajectory has no step before it.
            if (index % (factors + 1) != 0)
            {
                AddStep(points[index - 1], points[index], outputs[index] - outputs[index - 1], effects);
            }
        }

        return [.. effects.Select((list, factor) => Summary(factor, [.. list], bootstrap))];
    }

    // Whole factors may step by less or more than the design asks for: what counts is the step they took.
    private static void AddStep(double[] from, double[] to, double change, List<double>[] effects)
    {
        for (var factor = 0; factor < from.Length; factor++)
        {
            var step = to[factor] - from[factor];
            if (step != 0)
            {
                effects[factor].Add(change / step);
            }
        }
    }

    private static MorrisEffect Summary(int factor, double[] effects, Bootstrap bootstrap)
    {
        double[] sizes = [.. effects.Select(Math.Abs)];
        var interval = BootstrapInterval.OfMean(new PairedSample(sizes, new double[sizes.Length], 0), bootstrap);
        return new MorrisEffect(
            factor,
            effects.Length,
            effects.Mean(),
            sizes.Mean(),
            interval?.Low,
            interval?.High,
            effects.Length > 1 ? effects.StandardDeviation() : null);
    }
}

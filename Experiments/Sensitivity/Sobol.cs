using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>
/// Variance-based indices: S by A. Saltelli and others, Computer Physics Communications 181 (2010), 259-270, table 2 (b), S_T by
/// M. J. W. Jansen, "Analysis of variance designs for model output", Computer Physics Communications 117 (1999), 35-43.
/// </summary>
public static class Sobol
{
    private const double Tail = (1 - Student.Level) / 2;

    /// <summary>The indices of every factor; null where the figure is the same at all points A and B.</summary>
    /// <param name="factors">Number of factors, k.</param>
    /// <param name="outputs">The figure at the points of a Saltelli design: k + 2 per sample, at least two samples.</param>
    /// <param name="bootstrap">Who draws samples again for the intervals.</param>
    public static IReadOnlyList<SobolIndex>? Of(int factors, IReadOnlyList<double> outputs, Bootstrap bootstrap)
    {
        var samples = outputs.Count / (factors + 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 2, nameof(outputs));
        ArgumentOutOfRangeException.ThrowIfNotEqual(outputs.Count, samples * (factors + 2), nameof(outputs));
        if (outputs.Where((_, index) => index % (factors + 2) < 2).Distinct().Count() == 1)
        {
            return null;
        }

        // S is a mean of products, whose error falls with the distance from zero.
        var mean = outputs.Mean();
        var terms = new SobolTerms(factors, [.. outputs.Select(value => value - mean)]);
        var (first, total) = terms.Indices([.. Enumerable.Range(0, samples)]);
        var firsts = Rows(factors, bootstrap.Resamples);
        var totals = Rows(factors, bootstrap.Resamples);
        bootstrap.Draw(samples, (resample, rows) =>
        {
            var (f, t) = terms.Indices(rows);
            for (var factor = 0; factor < factors; factor++)
            {
                (firsts[factor][resample], totals[factor][resample]) = (f[factor], t[factor]);
            }
        });
        return [.. Enumerable.Range(0, factors).Select(factor => Index(factor, first[factor], firsts[factor], total[factor], totals[factor]))];
    }

    private static SobolIndex Index(int factor, double first, double[] firsts, double total, double[] totals)
    {
        Array.Sort(firsts);
        Array.Sort(totals);
        return new SobolIndex(
            factor,
            first,
            Bootstrap.Quantile(firsts, Tail),
            Bootstrap.Quantile(firsts, 1 - Tail),
            total,
            Bootstrap.Quantile(totals, Tail),
            Bootstrap.Quantile(totals, 1 - Tail));
    }

    private static double[][] Rows(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new double[length])];
}

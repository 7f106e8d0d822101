using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;

namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>Where a design should go when tastes are known, and what that is worth.</summary>
/// <param name="Evidence">The mismatch per attribute, as certain evidence; attributes not worth a change are not beyond noise.</param>
/// <param name="SquaredGain">By how much the change raises ln(sales), in squared taste units: divided by γ, execution paid.</param>
internal sealed record TrueDirection(AttributeEvidence[] Evidence, double SquaredGain);

/// <summary>
/// What a clairvoyant factory makes of a look ahead. Sales follow F(q) = Σ need·e^(-γ|q - θ|²) over niches: the design should climb to
/// the nearest top of F, found by moving again and again to the mean of tastes weighed by their terms. Attributes within the
/// execution's own error of it are left alone.
/// </summary>
/// <remarks>
/// One niche at (1, 0.1), a design at (0, 0), γ = 0.8, execution 0.28: only the first attribute moves; it gains 1 - 0.28² = 0.9216.
/// Two niches of equal need at 0.4 and -0.4 on one attribute: the top lies between them, at 0.
/// </remarks>
internal static class TrueTaste
{
    // Nothing is uncertain; a zero would divide by itself.
    private const double StandardError = 1e-3;

    private const int Climbs = 50;

    /// <summary>The direction of a design; null if nobody needs anything.</summary>
    /// <param name="sights">Looks ahead of the platforms on which the product is to be had.</param>
    /// <param name="category">Its category.</param>
    /// <param name="design">The design vector.</param>
    /// <param name="tasteSensitivity">γ.</param>
    /// <param name="executionSd">How far a new version misses what was designed.</param>
    public static TrueDirection? Read(
        IReadOnlyList<Foresight> sights, int category, double[] design, double tasteSensitivity, double executionSd)
    {
        var niches = NichesOf(sights, category, design.Length);
        if (niches.Count == 0 || tasteSensitivity <= 0)
        {
            return null;
        }

        var top = (double[])design.Clone();
        for (var climb = 0; climb < Climbs; climb++)
        {
            top = Mean(niches, top, tasteSensitivity);
        }

        var next = (double[])design.Clone();
        var evidence = new AttributeEvidence[design.Length];
        var changed = 0;
        for (var k = 0; k < design.Length; k++)
        {
            var mismatch = top[k] - design[k];
            var isWorthIt = Math.Abs(mismatch) > executionSd;
            next[k] += isWorthIt ? mismatch : 0;
            changed += isWorthIt ? 1 : 0;
            evidence[k] = new AttributeEvidence(0, 0, mismatch, StandardError, isWorthIt);
        }

        var gain = (LogSales(niches, next, tasteSensitivity) - LogSales(niches, design, tasteSensitivity)) / tasteSensitivity;
        return new TrueDirection(evidence, gain - (changed * executionSd * executionSd));
    }

    private static List<Niche> NichesOf(IReadOnlyList<Foresight> sights, int category, int attributes)
    {
        var niches = new List<Niche>();
        foreach (var sight in sights)
        {
            for (var niche = 0; niche < sight.Niches; niche++)
            {
                var cell = (category * sight.Niches) + niche;
                if (sight.NichePerDay[cell] > 0)
                {
                    niches.Add(new Niche(sight.NichePerDay[cell], sight.Tastes[(cell * attributes)..((cell + 1) * attributes)]));
                }
            }
        }

        return niches;
    }

    private static double[] Mean(List<Niche> niches, double[] design, double sensitivity)
    {
        var nearest = Nearest(niches, design);
        var mean = new double[design.Length];
        var all = 0.0;
        foreach (var niche in niches)
        {
            var weight = niche.PerDay * Elementary.Exp(-sensitivity * (Squared(design, niche.Taste) - nearest));
            all += weight;
            for (var k = 0; k < mean.Length; k++)
            {
                mean[k] += weight * niche.Taste[k];
            }
        }

        for (var k = 0; k < mean.Length; k++)
        {
            mean[k] /= all;
        }

        return mean;
    }

    // ln F, with the nearest niche's distance taken out first so that nothing underflows.
    private static double LogSales(List<Niche> niches, double[] design, double sensitivity)
    {
        var nearest = Nearest(niches, design);
        var sum = 0.0;
        foreach (var niche in niches)
        {
            sum += niche.PerDay * Elementary.Exp(-sensitivity * (Squared(design, niche.Taste) - nearest));
        }

        return Elementary.Log(sum) - (sensitivity * nearest);
    }

    private static double Nearest(List<Niche> niches, double[] design)
    {
        var nearest = double.PositiveInfinity;
        foreach (var niche in niches)
        {
            nearest = Math.Min(nearest, Squared(design, niche.Taste));
        }

        return nearest;
    }

    private static double Squared(double[] design, double[] taste)
    {
        var sum = 0.0;
        for (var k = 0; k < design.Length; k++)
        {
            sum += (design[k] - taste[k]) * (design[k] - taste[k]);
        }

        return sum;
    }

    private readonly record struct Niche(double PerDay, double[] Taste);
}

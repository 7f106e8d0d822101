using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// What people of one segment say about one design. Attribute k has weight w(k) = e^(slope·|θ(k) - q(k)|) - 1: nobody
/// complains about what fits. Of all comments that are not noise, the part w(k) / (1 + Σ w) names k and asks for the
/// direction of the taste; those that name no fault (the 1 of the sum) and the noise fall on any attribute and direction.
/// <see cref="CommentReading"/> turns counts back into mismatches.
/// </summary>
internal readonly ref struct CommentLaw
{
    // K weights, negative (also a zero) where less is asked for, and their sum without signs.
    private readonly ReadOnlySpan<double> weights;
    private readonly double sum;

    /// <summary>Reads the law from numbers that <see cref="Write"/> wrote.</summary>
    /// <param name="numbers">K + 1 numbers.</param>
    public CommentLaw(ReadOnlySpan<double> numbers)
    {
        weights = numbers[..^1];
        sum = numbers[^1];
    }

    /// <summary>Number of outcomes: attribute times direction, more before less.</summary>
    public int Outcomes => 2 * weights.Length;

    /// <summary>Computes the law of a taste θ and a design q.</summary>
    /// <param name="taste">θ, K numbers.</param>
    /// <param name="design">q, K numbers.</param>
    /// <param name="slope">How strongly comments follow a mismatch, per taste unit.</param>
    /// <param name="numbers">Receives K + 1 numbers.</param>
    public static void Write(ReadOnlySpan<double> taste, ReadOnlySpan<double> design, double slope, Span<double> numbers)
    {
        double all = 0;
        for (var k = 0; k < taste.Length; k++)
        {
            var mismatch = taste[k] - design[k];
            var weight = Elementary.Exp(slope * Math.Abs(mismatch)) - 1;
            numbers[k] = mismatch > 0 ? weight : -weight;
            all += weight;
        }

        numbers[taste.Length] = all;
    }

    /// <summary>The outcome of one comment: 2·attribute for more, 2·attribute + 1 for less.</summary>
    /// <param name="uniform">The comment's draw, in (0, 1).</param>
    /// <param name="signal">See <see cref="Signal"/>.</param>
    public int Outcome(double uniform, double signal)
    {
        if (uniform >= signal)
        {
            return Math.Min(Outcomes - 1, (int)((uniform - signal) / (1 - signal) * Outcomes));
        }

        var rest = uniform / signal * sum;
        var k = 0;
        while (k < weights.Length - 1 && rest >= Math.Abs(weights[k]))
        {
            rest -= Math.Abs(weights[k]);
            k++;
        }

        return OutcomeOf(k);
    }

    /// <summary>Probability of every outcome.</summary>
    public void Probabilities(double noiseShare, Span<double> probabilities)
    {
        var signal = Signal(noiseShare);
        probabilities.Fill((1 - signal) / Outcomes);
        for (var k = 0; k < weights.Length; k++)
        {
            probabilities[OutcomeOf(k)] += (1 - noiseShare) * Math.Abs(weights[k]) / (1 + sum);
        }
    }

    /// <summary>Share of comments that name a fault.</summary>
    /// <param name="noiseShare">Share of noise.</param>
    public double Signal(double noiseShare) => (1 - noiseShare) * sum / (1 + sum);

    private int OutcomeOf(int attribute) => (2 * attribute) + (double.IsNegative(weights[attribute]) ? 1 : 0);
}

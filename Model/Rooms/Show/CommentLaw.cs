using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// What people of one segment say about one design. Attribute k has weight w(k) = e^(slope·|θ(k) - q(k)|) - 1: nobody
/// complains about what fits. Of all comments that are not noise, the part w(k) / (1 + Σ w) names k and asks for the
/// direction of the taste; those that name no fault (the 1 of the sum) and the noise fall on any attribute and direction.
/// <see cref="CommentReading"/> turns counts back into mismatches.
/// </summary>
/// <param name="attributes">K, the number of attributes.</param>
internal sealed class CommentLaw(int attributes)
{
    private readonly double[] weights = new double[attributes];
    private readonly bool[] more = new bool[attributes];
    private double sum;

    /// <summary>Number of outcomes: attribute times direction, more before less.</summary>
    public int Outcomes => 2 * weights.Length;

    /// <summary>Computes the weights of a taste θ and a design q.</summary>
    public void Set(ReadOnlySpan<double> taste, ReadOnlySpan<double> design, double slope)
    {
        sum = 0;
        for (var k = 0; k < weights.Length; k++)
        {
            var mismatch = taste[k] - design[k];
            more[k] = mismatch > 0;
            weights[k] = Elementary.Exp(slope * Math.Abs(mismatch)) - 1;
            sum += weights[k];
        }
    }

    /// <summary>The outcome of one comment: 2·attribute for more, 2·attribute + 1 for less.</summary>
    /// <param name="uniform">The comment's draw, in (0, 1).</param>
    /// <param name="noiseShare">Share of noise.</param>
    public int Outcome(double uniform, double noiseShare)
    {
        var signal = Signal(noiseShare);
        if (uniform >= signal)
        {
            return Math.Min(Outcomes - 1, (int)((uniform - signal) / (1 - signal) * Outcomes));
        }

        var rest = uniform / signal * sum;
        var k = 0;
        while (k < weights.Length - 1 && rest >= weights[k])
        {
            rest -= weights[k];
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
            probabilities[OutcomeOf(k)] += (1 - noiseShare) * weights[k] / (1 + sum);
        }
    }

    private int OutcomeOf(int attribute) => (2 * attribute) + (more[attribute] ? 0 : 1);

    private double Signal(double noiseShare) => (1 - noiseShare) * sum / (1 + sum);
}

using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What comments say about one attribute of a design.</summary>
/// <param name="Comments">Comments on it, n.</param>
/// <param name="Net">Those that ask for more, less those that ask for less.</param>
/// <param name="Mismatch">Estimated taste less design, in taste units.</param>
/// <param name="StandardError">Standard error of the estimate; infinite without comments.</param>
/// <param name="BeyondNoise">Whether the net count exceeds what noise explains.</param>
public readonly record struct AttributeEvidence(double Comments, double Net, double Mismatch, double StandardError, bool BeyondNoise);

/// <summary>
/// Reads counts of comments as a content team does: with a stated share of noise and a stated slope, without knowledge of
/// tastes.
/// </summary>
/// <remarks>
/// <para>Of n comments on an attribute without a mismatch more and less differ by √n: a hot word counts beyond
/// threshold·√n. Of all N comments N·(1 - noise) speak of what they saw; those on attribute k are the share
/// s = |net| / (N·(1 - noise)). People name an attribute in proportion to w = e^(slope·|mismatch|) - 1 among the weights of all
/// attributes and 1 for nothing amiss, so w = s / (1 - R) with R the sum of s over hot words, and |mismatch| = ln(1 + w) / slope. Its standard
/// error is that of s, √n / (N·(1 - noise)), over the slope of this curve.</para>
/// <para>More 50, 20 and less 10, 20 at noise 0.35, slope 1 and threshold 2.5: the first attribute has net 40 of 60, beyond
/// 2.5·√60 = 19.4; s = R = 0.6154, w = 1.6, mismatch 0.9555 with standard error 0.1192. The second is noise.</para>
/// </remarks>
public static class CommentEvidence
{
    // However loud, a room never names faults only: keeps 1 - R away from zero.
    private const double LargestShare = 0.95;

    /// <summary>Reads all attributes.</summary>
    /// <param name="more">Comments that ask for more, per attribute.</param>
    /// <param name="less">Comments that ask for less, per attribute.</param>
    /// <param name="noiseShare">Stated share of comments that name an attribute at random.</param>
    /// <param name="slope">Stated slope, per taste unit; above 0.</param>
    /// <param name="threshold">Standard errors of noise beyond which a hot word counts.</param>
    public static AttributeEvidence[] Read(IReadOnlyList<double> more, IReadOnlyList<double> less, double noiseShare, double slope, double threshold)
    {
        double all = 0;
        double hot = 0;
        for (var k = 0; k < more.Count; k++)
        {
            all += more[k] + less[k];
            hot += IsBeyondNoise(more[k], less[k], threshold) ? Math.Abs(more[k] - less[k]) : 0;
        }

        var meant = all * (1 - noiseShare);
        var evidence = new AttributeEvidence[more.Count];
        for (var k = 0; k < evidence.Length; k++)
        {
            evidence[k] = meant > 0 && slope > 0
                ? ReadOne(more[k], less[k], meant, 1 - Math.Min(LargestShare, hot / meant), slope, threshold)
                : new AttributeEvidence(0, 0, 0, double.PositiveInfinity, BeyondNoise: false);
        }

        return evidence;
    }

    private static AttributeEvidence ReadOne(double more, double less, double meant, double nothingAmiss, double slope, double threshold)
    {
        var count = more + less;
        var net = more - less;
        var weight = Math.Abs(net) / meant / nothingAmiss;
        var size = Elementary.Log(1 + weight) / slope;

        // An attribute nobody names still may be off by what one comment would say.
        var error = Math.Sqrt(Math.Max(count, 1)) / meant / (nothingAmiss * (1 + weight) * slope);
        return new AttributeEvidence(count, net, net < 0 ? -size : size, error, IsBeyondNoise(more, less, threshold));
    }

    private static bool IsBeyondNoise(double more, double less, double threshold)
        => Math.Abs(more - less) > threshold * Math.Sqrt(more + less);
}

using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// How counts of comments are read: the inverse of the law by which people comment, with its slope and noise share as a
/// reader would state them. It needs no knowledge of tastes.
/// </summary>
public static class CommentReading
{
    /// <summary>
    /// The mismatch θ - q per attribute that would make people comment as they did. With shares s(k) = |more - less| / (all
    /// comments · (1 - noise)) and R = Σ s (at most 0.95), |mismatch| = ln(1 + s / (1 - R)) / slope.
    /// </summary>
    /// <param name="more">Comments that ask for more, per attribute.</param>
    /// <param name="less">Comments that ask for less, per attribute.</param>
    /// <param name="noiseShare">Share of comments that name an attribute at random.</param>
    /// <param name="slope">How strongly comments follow a mismatch, per taste unit.</param>
    /// <param name="mismatch">Receives the estimates, in taste units.</param>
    public static void Mismatch(ReadOnlySpan<double> more, ReadOnlySpan<double> less, double noiseShare, double slope, Span<double> mismatch)
    {
        const double largestSignal = 0.95;
        double all = 0;
        double net = 0;
        for (var k = 0; k < more.Length; k++)
        {
            all += more[k] + less[k];
            net += Math.Abs(more[k] - less[k]);
        }

        mismatch.Clear();
        if (all <= 0 || slope <= 0 || noiseShare >= 1)
        {
            return;
        }

        var scale = 1 / (all * (1 - noiseShare));
        var nothing = 1 - Math.Min(largestSignal, net * scale);
        for (var k = 0; k < more.Length; k++)
        {
            var size = Elementary.Log(1 + (Math.Abs(more[k] - less[k]) * scale / nothing)) / slope;
            mismatch[k] = more[k] >= less[k] ? size : -size;
        }
    }
}

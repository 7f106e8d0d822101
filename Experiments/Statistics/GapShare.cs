using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>
/// How much of the way from the market to the clairvoyant a setting goes: (setting - market) / (clairvoyant - market), 0 for
/// the market, 1 for the clairvoyant, of means over replications they share. The interval is Fieller's ("Some problems in
/// interval estimation", Journal of the Royal Statistical Society B 16 (1954), 175-185): all shares s for which the mean of
/// (setting - market) - s·(clairvoyant - market) is not clear of zero at 95 %. It is bounded just where the gap itself is clear
/// of zero, and elsewhere there is no share to speak of.
/// </summary>
/// <param name="Share">The share; may be below 0 or above 1.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end.</param>
public sealed record GapShare(double Share, double Low, double High)
{
    /// <summary>
    /// Estimates the share; null where the gap is not clear of zero, leads away from what is better, or there are fewer than two
    /// replications.
    /// </summary>
    /// <param name="setting">Values of the setting.</param>
    /// <param name="market">Values of the market under the same seeds.</param>
    /// <param name="clairvoyant">Values of the clairvoyant under the same seeds.</param>
    /// <param name="direction">Which way is better; a gap in a neutral KPI may lead either way.</param>
    public static GapShare? Of(
        IReadOnlyList<double> setting, IReadOnlyList<double> market, IReadOnlyList<double> clairvoyant, KpiDirection direction)
    {
        var way = new PairedSample(setting, market, 0).Differences;
        var sample = new PairedSample(clairvoyant, market, 0);
        if (PairedDifference.Of(sample) is not { IsClearOfZero: true } gap || way.Count != gap.Count || gap.Mean * (int)direction < 0)
        {
            return null;
        }

        var reach = Student.Reach(Student.Level, gap.Count - 1);
        var scale = reach * reach / gap.Count;
        return Solve(
            way.Mean(),
            gap.Mean,
            scale * way.Variance(),
            scale * ArrayStatistics.Covariance([.. way], [.. sample.Differences]),
            scale * gap.StandardDeviation * gap.StandardDeviation);
    }

    // The ends solve (way - s·gap)² = t²/n·(var way - 2·s·cov + s²·var gap); the gap is clear of zero, so that a > 0.
    private static GapShare Solve(double way, double gap, double wayVariance, double covariance, double gapVariance)
    {
        var a = (gap * gap) - gapVariance;
        var half = (way * gap) - covariance;
        var root = Math.Sqrt(Math.Max(0, (half * half) - (a * ((way * way) - wayVariance))));
        return new GapShare(way / gap, (half - root) / a, (half + root) / a);
    }
}

using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;

/// <summary>How much of the way from the market to the clairvoyant a point goes, where both were run under the same setting.</summary>
/// <param name="Point">The point.</param>
/// <param name="Share">The share of the way.</param>
internal sealed record Gap(ExperimentPoint Point, GapShare Share)
{
    /// <summary>The policy at the beginning of the way.</summary>
    public const string Market = "market";

    /// <summary>The policy at its end.</summary>
    public const string Clairvoyant = "clairvoyant";

    /// <summary>The shares of all listed points that have one.</summary>
    public static IEnumerable<Gap> Of(KpiDefinition kpi, RunSample sample)
    {
        foreach (var point in sample.Listed.Where(point => point.Policy is not (Market or Clairvoyant)))
        {
            var others = sample.Listed.Where(other => other.Setting == point.Setting).ToList();
            if (others.Find(other => other.Policy == Market) is { } market
                && others.Find(other => other.Policy == Clairvoyant) is { } clairvoyant
                && Shared(kpi.Id, sample, point, market, clairvoyant) is var values
                && GapShare.Of(values[0], values[1], values[2], kpi.Direction) is { } share)
            {
                yield return new Gap(point, share);
            }
        }
    }

    private static List<double>[] Shared(string kpi, RunSample sample, params ExperimentPoint[] points)
    {
        var bySeed = Array.ConvertAll(points, point => sample.Values(point, kpi).Where(run => run.Value is not null).ToDictionary(run => run.Seed, run => run.Value!.Value));
        var seeds = bySeed[0].Keys.Where(seed => Array.TrueForAll(bySeed, values => values.ContainsKey(seed))).Order().ToList();
        return Array.ConvertAll(bySeed, values => seeds.ConvertAll(seed => values[seed]));
    }
}

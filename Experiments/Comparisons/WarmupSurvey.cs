using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>A daily figure under a policy, and what it says of the warm-up.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Figure">Id of the figure, see <see cref="DailyFigures"/>.</param>
/// <param name="Check">MSER-5 of its mean over all runs under the policy.</param>
public sealed record WarmupFinding(string Policy, string Figure, WarmupCheck Check);

/// <summary>
/// Checks the warm-up of an experiment on the daily figures of its runs. Each figure is averaged over the runs first: single runs
/// swing so much that the rule takes a swing for a start.
/// </summary>
public static class WarmupSurvey
{
    /// <summary>The findings by policy, under each the figures in their order.</summary>
    /// <param name="rows">The runs; gone over once.</param>
    /// <param name="warmupDays">Days the scenario warms up.</param>
    public static IReadOnlyList<WarmupFinding> Of(IEnumerable<RunRow> rows, int warmupDays)
    {
        var sums = new SortedDictionary<string, double[][]>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!sums.TryGetValue(row.Point.Policy, out var figures))
            {
                sums.Add(row.Point.Policy, figures = [.. row.Daily.Select(series => new double[series.Values.Count])]);
            }

            Add(row.Daily, figures);
        }

        // The rule compares squares with squares, so that sums will do for means.
        return [.. sums.SelectMany(policy => policy.Value.Select((sum, place) => new WarmupFinding(
            policy.Key, DailyFigures.All[place].Id, WarmupCheck.Of(sum, warmupDays))))];
    }

    private static void Add(IReadOnlyList<DailySeries> daily, double[][] figures)
    {
        for (var place = 0; place < figures.Length; place++)
        {
            var values = daily[place].Values;
            for (var day = 0; day < values.Count; day++)
            {
                figures[place][day] += values[day];
            }
        }
    }
}

using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>
/// Lives replications until every primary KPI of every point is known as well as asked for. After each round the scatter so far
/// says how many replications would do, but a round at most doubles them: an early scatter may mislead.
/// </summary>
/// <param name="experiment">The experiment; its replications are the most that are lived.</param>
/// <param name="goal">How well means are to be known.</param>
public sealed class ReplicationSearch(Experiment experiment, PrecisionGoal goal)
{
    private const string Belt = "belt";

    private readonly Dictionary<(long Point, string Kpi), List<double>> values = [];

    /// <summary>Points and KPIs whose interval is still wider than asked for.</summary>
    public IReadOnlyList<(ExperimentPoint Point, string Kpi)> Unmet { get; private set; } = [];

    /// <summary>Searches.</summary>
    /// <param name="live">Lives runs from an index of the canonical order to another and hands each over.</param>
    /// <returns>How many replications were enough, or the most there may be; null if <paramref name="live"/> stopped before.</returns>
    public int? Find(Action<long, long, Action<RunEnd>> live)
    {
        var lived = 0;
        for (var next = Math.Min(PrecisionGoal.Fewest, experiment.Replications); ;)
        {
            var kept = 0L;
            live(lived * experiment.PointCount, next * experiment.PointCount, end =>
            {
                kept++;
                Keep(end);
            });
            if (kept < (next - lived) * experiment.PointCount)
            {
                return null;
            }

            lived = next;
            Unmet = [.. Missed()];
            if (Unmet.Count == 0 || lived == experiment.Replications)
            {
                return lived;
            }

            next = Math.Clamp(Needed(), lived + 1, (int)Math.Min(2L * lived, experiment.Replications));
        }
    }

    private void Keep(RunEnd end)
    {
        foreach (var kpi in end.Row is null ? [] : experiment.PrimaryKpis)
        {
            if (end.Row!.ValueOf(Belt, kpi) is { } value)
            {
                var key = (end.Run.Point.Index, kpi);
                if (!values.TryGetValue(key, out var list))
                {
                    values.Add(key, list = []);
                }

                list.Add(value);
            }
        }
    }

    private IEnumerable<(ExperimentPoint Point, string Kpi)> Missed()
        => from point in experiment.Points
           from kpi in experiment.PrimaryKpis
           where EstimateOf(point.Index, kpi) is { } estimate && !goal.IsMetBy(estimate)
           select (point, kpi);

    private int Needed()
        => Unmet.Max(missed => goal.ReplicationsFor(EstimateOf(missed.Point.Index, missed.Kpi)!, experiment.Replications) ?? experiment.Replications);

    // A KPI without any event has nothing to be known.
    private Estimate? EstimateOf(long point, string kpi) => values.TryGetValue((point, kpi), out var list) ? Estimate.Of(list) : null;
}

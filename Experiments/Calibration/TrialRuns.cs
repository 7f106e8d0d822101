using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>
/// Tries settings: lives their replications, all settings of a call side by side, and remembers what was tried. Every setting
/// meets the same seeds.
/// </summary>
/// <param name="plan">What is asked.</param>
/// <param name="threads">Runs at a time.</param>
/// <param name="cache">Runs that were lived before; a calibration that goes on finds its own there.</param>
/// <param name="live">Where runs are lived; null for the threads of this process.</param>
/// <param name="progress">Watches.</param>
/// <param name="stop">Ends it early.</param>
public sealed class TrialRuns(
    CalibrationPlan plan, int threads, RunCache? cache = null, LiveRun? live = null, IRunsProgress? progress = null, CancellationToken stop = default)
{
    private readonly Dictionary<string, Trial> known = new(StringComparer.Ordinal);
    private readonly List<Trial> trials = [];
    private readonly List<FailedRun> failed = [];

    /// <summary>What was tried, in order.</summary>
    public IReadOnlyList<Trial> Trials => trials;

    /// <summary>Runs that broke off.</summary>
    public IReadOnlyList<FailedRun> Failed => failed;

    /// <summary>Tries settings; one that was tried before costs nothing.</summary>
    /// <param name="positions">Positions of the parameters within their bounds, of each setting.</param>
    public IReadOnlyList<Trial> Try(IReadOnlyList<IReadOnlyList<double>> positions)
    {
        List<double[]> settings = [.. positions.Select(ValuesOf)];
        List<double[]> missing = [.. settings.Where(values => !known.ContainsKey(KeyOf(values))).DistinctBy(KeyOf, StringComparer.Ordinal)];
        if (missing.Count > 0)
        {
            Live(missing);
        }

        return [.. settings.Select(values => known[KeyOf(values)])];
    }

    /// <summary>How many of some settings were not tried yet.</summary>
    public int CountNew(IEnumerable<IReadOnlyList<double>> positions)
        => positions.Select(position => KeyOf(ValuesOf(position))).Where(key => !known.ContainsKey(key)).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Lives a setting under the seeds after those of the trials.</summary>
    public IReadOnlyList<RunRow> Check(Trial trial)
    {
        var experiment = ExperimentOf([[.. trial.Values]]) with { Replications = plan.Replications + plan.CheckReplications };
        return LiveAll(experiment, plan.Replications);
    }

    private double[] ValuesOf(IReadOnlyList<double> positions)
        => [.. plan.Parameters.Select((parameter, index) => parameter.Range.ValueAt(Math.Clamp(positions[index], 0, 1)))];

    private void Live(List<double[]> settings)
    {
        var rows = LiveAll(ExperimentOf(settings), 0).ToLookup(row => row.Point.Setting);
        for (var index = 0; index < settings.Count; index++)
        {
            var values = settings[index];
            List<double?> measured = [.. plan.Targets.Select(target => MeanOf([.. rows[index]], target))];
            var trial = new Trial(
                trials.Count + 1,
                [.. values.Select((value, place) => plan.Parameters[place].Range.PositionOf(value))],
                values,
                measured,
                [.. plan.Targets.Select((target, place) => target.ResidualOf(measured[place]))]);
            trials.Add(trial);
            known.Add(KeyOf(values), trial);
        }
    }

    private Experiment ExperimentOf(List<double[]> settings) => plan.Base with
    {
        Replications = plan.Replications,
        Table = new FactorTable
        {
            IsGrid = false,
            Factors =
            [
                .. plan.Parameters.SelectMany((parameter, place) => parameter.Keys.Select(key => new Factor(key, [.. settings.Select(values => FactorRange.Text(values[place]))]))),
            ],
        },
    };

    private List<RunRow> LiveAll(Experiment experiment, long from)
    {
        var ends = new List<RunEnd>();
        new ExperimentRunner(experiment, threads, cache, live).Live(from, ends.Add, progress, stop: stop);
        stop.ThrowIfCancellationRequested();
        failed.AddRange(ends.Select(end => end.Failure).OfType<FailedRun>());
        return [.. ends.Select(end => end.Row).OfType<RunRow>()];
    }

    private static double? MeanOf(IReadOnlyList<RunRow> rows, Target target)
    {
        List<double> values = [.. rows.Select(row => row.ValueOf(target.Scope, target.Kpi)).OfType<double>()];
        return values.Count == 0 ? null : values.Sum() / values.Count;
    }

    private static string KeyOf(IEnumerable<double> values) => string.Join(' ', values.Select(FactorRange.Text));
}

using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>
/// The runs of an experiment. Time left is told from the days that were lived, so that runs from the cache do not promise a
/// speed that the others cannot keep.
/// </summary>
/// <param name="experiment">The experiment.</param>
/// <param name="count">Runs that are lived; null for all.</param>
internal sealed class RunsOfExperiment(Experiment experiment, long? count = null) : IJourney, IRunsProgress
{
    private readonly Lock turn = new();
    private readonly double daysPerRun = experiment.DaysPerRun;
    private Action<long> tell = _ => { };
    private long runs;
    private long runsBefore;
    private long daysLived;
    private long runsNotLived;

    /// <inheritdoc/>
    public long Length { get; } = count ?? experiment.RunCount;

    /// <summary>Runs that came from the cache.</summary>
    public long FromCache { get; private set; }

    /// <summary>Sets where steps are told.</summary>
    public void TellTo(Action<long> listener) => tell = listener;

    /// <summary>Says how many runs were there before.</summary>
    public void Begin(long present) => runs = runsBefore = runsNotLived = present;

    /// <inheritdoc/>
    public void DayDone()
    {
        lock (turn)
        {
            daysLived++;
            tell(runs);
        }
    }

    /// <inheritdoc/>
    public void RunDone(RunEnd end)
    {
        lock (turn)
        {
            runs++;
            if (end.IsFromCache)
            {
                FromCache++;
                runsNotLived++;
            }

            tell(runs);
        }
    }

    /// <inheritdoc/>
    public bool IsWorthTelling(long done) => done > runsBefore;

    /// <inheritdoc/>
    public bool IsFirst(long done) => done == runsBefore + 1;

    /// <inheritdoc/>
    public string Place(long done, Texts texts) => texts.Format("Progress.Run", done, Length);

    /// <inheritdoc/>
    public string Pace(long done, TimeSpan elapsed, Texts texts)
    {
        if (daysLived == 0)
        {
            return texts["Progress.FromCache"];
        }

        var daysPerSecond = daysLived / Math.Max(elapsed.TotalSeconds, 0.001);
        var daysLeft = Math.Max(0, ((Length - runsNotLived) * daysPerRun) - daysLived);
        return texts.Format(
            "Progress.RunPace",
            Journeys.Rate(daysPerSecond / daysPerRun * 60),
            Journeys.Clock(TimeSpan.FromSeconds(Math.Min(daysLeft / daysPerSecond, TimeSpan.MaxValue.TotalSeconds / 2))));
    }

    /// <inheritdoc/>
    public string Line(long done, TimeSpan elapsed, Texts texts)
        => texts.Format("Progress.RunLine", done, Length, this.PerCent(done), Pace(done, elapsed, texts));
}

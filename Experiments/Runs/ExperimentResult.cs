namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>What came out of an experiment. Its rows may lie on disk: they are read again whenever they are asked for.</summary>
/// <param name="experiment">What was asked.</param>
/// <param name="rows">Gives the rows in canonical order.</param>
/// <param name="failed">Runs that broke off.</param>
public sealed class ExperimentResult(Experiment experiment, Func<IEnumerable<RunRow>> rows, IReadOnlyList<FailedRun> failed)
{
    /// <summary>A result whose rows are at hand.</summary>
    public ExperimentResult(Experiment experiment, IReadOnlyList<RunRow> rows, IReadOnlyList<FailedRun> failed)
        : this(experiment, () => rows, failed)
    {
    }

    /// <summary>What was asked.</summary>
    public Experiment Experiment => experiment;

    /// <summary>
    /// The rows of all runs that were lived, in canonical order: the first replication of every point, then the second, ... Go
    /// over them once and keep what is needed; there may be a million.
    /// </summary>
    public IEnumerable<RunRow> Rows => rows();

    /// <summary>Runs that broke off, in canonical order.</summary>
    public IReadOnlyList<FailedRun> Failed => failed;

    /// <summary>The rows of a point, by replication.</summary>
    public IReadOnlyList<RunRow> RowsOf(ExperimentPoint point) => [.. Rows.Where(row => row.Point.Index == point.Index)];
}

using OrleansIndustrialBelt.Experiments.Runs.Tables;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>What a folder is to an experiment.</summary>
public enum FolderState
{
    /// <summary>It does not exist or is empty.</summary>
    Free,

    /// <summary>It holds runs of this experiment, some or all.</summary>
    Same,

    /// <summary>It holds another experiment, or this one under another version of the model.</summary>
    OtherExperiment,

    /// <summary>It holds files that are no experiment.</summary>
    OtherFiles,
}

/// <summary>
/// The folder of an experiment: experiment.json and scenario.yaml from the start, a journal that grows run by run, and tables
/// made of it at the end. Started again, it goes on where it was, and gives the same bytes as if it had never stopped.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="programVersion">Version of the program.</param>
/// <param name="format">How tables are written.</param>
public sealed class ExperimentFolder(string folder, Experiment experiment, string programVersion, TableFormat format = TableFormat.Csv)
{
    /// <summary>The scenario with the base settings, every key written out.</summary>
    public const string ScenarioName = "scenario.yaml";

    private static readonly string[] OwnFiles = [ExperimentManifest.FileName, ScenarioName, RunJournal.FileName, .. TableFile.NamesOf(RunsTable.Name)];

    private readonly ExperimentManifest manifest = ExperimentManifest.Of(experiment, programVersion);

    /// <summary>Its path.</summary>
    public string Path => folder;

    /// <summary>What it is to the experiment.</summary>
    public FolderState State
    {
        get
        {
            var path = System.IO.Path.Combine(folder, ExperimentManifest.FileName);
            if (!File.Exists(path))
            {
                return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(IsOther) ? FolderState.OtherFiles : FolderState.Free;
            }

            try
            {
                return ExperimentManifest.Read(path).Identity == manifest.Identity ? FolderState.Same : FolderState.OtherExperiment;
            }
            catch (InvalidDataException)
            {
                return FolderState.OtherFiles;
            }
        }
    }

    /// <summary>The number of replications of the experiment in a folder; null where there is none.</summary>
    public static int? ReplicationsIn(string folder)
    {
        try
        {
            return ExperimentManifest.Read(System.IO.Path.Combine(folder, ExperimentManifest.FileName)).Experiment.Replications;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Removes the experiment that lies there, so that it can be begun anew; leaves files alone that are no part of one.</summary>
    /// <param name="further">Names of files that were made out of the result.</param>
    public void Clear(IEnumerable<string> further)
    {
        // A folder that is yet to be made has nothing to remove.
        foreach (var name in Directory.Exists(folder) ? OwnFiles.Concat(further) : [])
        {
            File.Delete(System.IO.Path.Combine(folder, name));
        }
    }

    /// <summary>Lives the runs that are missing and writes what can be made of all.</summary>
    /// <param name="runner">Lives them.</param>
    /// <param name="begin">Is told how many runs are there already.</param>
    /// <param name="write">Writes further files out of the manifest as it will be and the result, such as the table comparison; called before the manifest is closed.</param>
    /// <param name="progress">Watches.</param>
    /// <param name="stop">Ends it early; what was lived is kept.</param>
    /// <returns>The closed manifest and the result.</returns>
    public (ExperimentManifest Manifest, ExperimentResult Result) Live(
        ExperimentRunner runner, Action<long> begin, Action<TableFile, ExperimentManifest, ExperimentResult> write, IRunsProgress? progress, CancellationToken stop)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Directory.CreateDirectory(folder);
        using var journal = RunJournal.Open(experiment, folder);
        manifest.Write(folder);
        WholeFile.Write(System.IO.Path.Combine(folder, ScenarioName), writer => writer.Write(experiment.ScenarioText));
        WholeFile.RemoveUnfinished(folder);
        begin(journal.Count);
        runner.Live(journal.Count, journal.Add, progress, stop: stop);
        var result = ResultOf(journal);
        var tables = new TableFile(folder, format);
        tables.Write(RunsTable.Name, table => RunsTable.Write(table, experiment, journal.Ends));
        var closed = manifest with
        {
            Complete = journal.Count == experiment.RunCount,
            RunsDone = journal.Count,
            RunsFailed = result.Failed.Count,
            Digest = journal.Count == experiment.RunCount ? ExperimentDigest.Of(journal.Ends()) : null,
            WallSeconds = Math.Round(watch.Elapsed.TotalSeconds, 3),
            Threads = runner.Threads,
        };
        write(tables, closed, result);
        closed.Write(folder);
        return (closed, result);
    }

    // What a process leaves behind that is killed before its first run is nobody's work.
    private static bool IsOther(string path)
        => !WholeFile.IsUnfinished(path)
            && !RunJournal.IsLock(path)
            && !(System.IO.Path.GetFileName(path) == RunJournal.FileName && new FileInfo(path).Length == 0);

    private ExperimentResult ResultOf(RunJournal journal)
    {
        var failed = journal.Ends().Select(end => end.Failure).OfType<FailedRun>().ToList();
        return new ExperimentResult(experiment, () => RunJournal.Read(experiment, folder).Select(end => end.Row).OfType<RunRow>(), failed);
    }
}

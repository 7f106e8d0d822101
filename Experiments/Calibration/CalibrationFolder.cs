using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>
/// The folder of a calibration: what was asked from the start, every run as it ends, tables and the fitted scenario at the end.
/// Started again, it takes the same way over runs that are there already, to the same bytes.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="plan">The calibration.</param>
/// <param name="programVersion">Version of the program.</param>
public sealed class CalibrationFolder(string folder, CalibrationPlan plan, string programVersion)
{
    /// <summary>The scenario with the fitted values, every key written out.</summary>
    public const string FittedName = "fitted.yaml";

    private const string RunsName = "runs";

    private static readonly (string Name, Func<CalibrationResult, string> Make)[] Made =
    [
        (FittedName, result => result.FittedScenario()),
        ("fit.csv", CalibrationTables.Fit),
        ("parameters.csv", CalibrationTables.Parameters),
        ("profiles.csv", CalibrationTables.Profiles),
        ("trials.csv", CalibrationTables.Trials),
    ];

    private readonly CalibrationManifest manifest = CalibrationManifest.Of(plan, programVersion);

    /// <summary>Names of the files that are there at the end.</summary>
    public static IEnumerable<string> FileNames => [.. Made.Select(file => file.Name), CalibrationManifest.FileName, RunsName];

    /// <summary>Its path.</summary>
    public string Path => folder;

    /// <summary>What it is to the calibration.</summary>
    public FolderState State
    {
        get
        {
            if (CalibrationManifest.TryRead(folder) is { } present)
            {
                return present.Identity == manifest.Identity ? FolderState.Same : FolderState.OtherExperiment;
            }

            return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(path => !WholeFile.IsUnfinished(path))
                ? FolderState.OtherFiles
                : FolderState.Free;
        }
    }

    /// <summary>Removes the calibration that lies there; leaves files alone that are no part of one.</summary>
    public void Clear()
    {
        foreach (var name in Directory.Exists(folder) ? FileNames.Where(name => name != RunsName) : [])
        {
            File.Delete(System.IO.Path.Combine(folder, name));
        }

        if (Directory.Exists(System.IO.Path.Combine(folder, RunsName)))
        {
            Directory.Delete(System.IO.Path.Combine(folder, RunsName), recursive: true);
        }
    }

    /// <summary>Carries the calibration out and writes what came of it.</summary>
    /// <param name="threads">Runs at a time.</param>
    /// <param name="live">Where runs are lived; null for the threads of this process.</param>
    /// <param name="progress">Watches.</param>
    /// <param name="stop">Ends it early; what was lived is kept.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CalibrationResult Live(int threads, LiveRun? live = null, IRunsProgress? progress = null, CancellationToken stop = default)
    {
        Directory.CreateDirectory(folder);
        WholeFile.RemoveUnfinished(folder);
        manifest.Write(folder);

        // Its own, so that no other work pushes its runs out.
        var cache = new RunCache(System.IO.Path.Combine(folder, RunsName), long.MaxValue);
        var result = new Calibrator(plan, new TrialRuns(plan, threads, cache, live, progress, stop)).Run();
        foreach (var (name, make) in Made)
        {
            WholeFile.Write(System.IO.Path.Combine(folder, name), writer => writer.Write(make(result)));
        }

        (manifest with { Complete = true, Loss = result.Best.Loss, Fitted = result.Settings }).Write(folder);
        return result;
    }
}

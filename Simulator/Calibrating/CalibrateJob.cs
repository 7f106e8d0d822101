using OrleansIndustrialBelt.Experiments.Calibration;
using OrleansIndustrialBelt.Experiments.Calibration.Files;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Progress;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Calibrating;

/// <summary>The whole of <c>belt calibrate</c>: read, find the folder, fit, write, tell.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class CalibrateJob(Terminal terminal, Texts texts)
{
    private const string Root = "results";

    /// <summary>Does it.</summary>
    /// <param name="file">The calibration file.</param>
    /// <param name="named">The folder that was asked for; null for a free one.</param>
    /// <param name="threads">Runs at a time.</param>
    /// <param name="force">Whether another calibration there is replaced.</param>
    /// <param name="live">Where runs are lived; null for the threads of this process.</param>
    /// <returns>The exit code.</returns>
    public int Do(string file, string? named, int threads, bool force, Experiments.Runs.LiveRun? live = null)
    {
        if (CalibrationReader.Read(file, out var faults) is not { } plan)
        {
            faults.ToList().ForEach(terminal.Error.WriteLine);
            return ExitCodes.BadInput;
        }

        var path = named ?? ResultsFolder.FirstFree(Path.Combine(Root, $"calibrate-{OutputPlace.FileName(plan.Name)}"));
        var folder = new CalibrationFolder(path, plan, RunResults.ProgramVersion);
        if (FaultOf(folder, force) is { } fault)
        {
            terminal.Error.WriteLine(fault);
            return ExitCodes.BadInput;
        }

        using var stop = new RunStop();
        try
        {
            return Live(plan, folder, threads, force, live, stop);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(texts.Format("Calibrate.Stopped", folder.Path));
            return stop.ExitCode;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(texts.Format("Run.Unwritten", folder.Path, exception.Message));
            return ExitCodes.Failed;
        }
    }

    private string? FaultOf(CalibrationFolder folder, bool force)
        => string.IsNullOrWhiteSpace(folder.Path) ? texts["Fault.OutEmpty"]
            : File.Exists(folder.Path) ? texts.Format("Fault.OutIsFile", folder.Path)
            : folder.State switch
            {
                FolderState.OtherExperiment when !force => texts.Format("Fault.OutHoldsCalibration", folder.Path),
                FolderState.OtherFiles => texts.Format("Fault.OutHoldsOtherThanCalibration", folder.Path),
                _ => OutputPlace.Unwritable(folder.Path, texts),
            };

    private int Live(CalibrationPlan plan, CalibrationFolder folder, int threads, bool force, Experiments.Runs.LiveRun? live, RunStop stop)
    {
        if (force)
        {
            folder.Clear();
        }

        var runs = new RunsOfExperiment(plan.Base, plan.MostRuns);
        var result = ProgressViews.Of(terminal, texts, quiet: false).Watch(runs, journey =>
        {
            journey.Begin(0);
            return folder.Live(threads, live, journey, stop.Token);
        });
        new CalibrateReport(terminal, texts).Write(result, folder.Path);
        return result.Failed.Count > 0 ? ExitCodes.Failed : ExitCodes.Whole;
    }
}

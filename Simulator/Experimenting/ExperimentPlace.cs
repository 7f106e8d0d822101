using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>Finds the folder of an experiment, and refuses one that holds something else.</summary>
/// <param name="texts">The language.</param>
internal sealed class ExperimentPlace(Texts texts)
{
    private const string Root = "results";

    /// <summary>The folder, or null with a fault.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="arguments">Where it was asked for.</param>
    /// <param name="kind">The command, for the name of a folder that was not named.</param>
    /// <param name="fault">What is wrong.</param>
    public ExperimentFolder? Find(Experiment experiment, ExperimentArguments arguments, string kind, out string? fault)
    {
        var path = arguments.Out ?? ResultsFolder.FirstFree(Path.Combine(Root, $"{kind}-{OutputPlace.FileName(experiment.Name)}"));
        if (string.IsNullOrWhiteSpace(path))
        {
            fault = texts["Fault.OutEmpty"];
            return null;
        }

        if (File.Exists(path))
        {
            fault = texts.Format("Fault.OutIsFile", path);
            return null;
        }

        var folder = new ExperimentFolder(path, experiment, RunResults.ProgramVersion, arguments.Format);
        fault = folder.State switch
        {
            FolderState.OtherExperiment when !arguments.Force => texts.Format("Fault.OutHoldsExperiment", path),
            FolderState.OtherFiles => texts.Format("Fault.OutHoldsOtherThanExperiment", path),
            _ => OutputPlace.Unwritable(path, texts),
        };
        return fault is null ? folder : null;
    }
}

using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Simulator.Comparing;

/// <summary>Opens results folders that the user named.</summary>
internal static class RunOpener
{
    /// <summary>The run, or null with a fault added to <paramref name="faults"/>.</summary>
    public static RecordedRun? Open(string folder, Texts texts, List<string> faults)
    {
        if (!ResultsFolder.HoldsRun(folder))
        {
            faults.Add(texts.Format("Fault.NoRun", folder, ResultsFolder.ManifestName));
            return null;
        }

        try
        {
            return RecordedRun.Open(folder);
        }
        catch (InvalidDataException exception)
        {
            faults.Add(texts.Format("Fault.Unreadable", folder, exception.Message));
            return null;
        }
    }
}

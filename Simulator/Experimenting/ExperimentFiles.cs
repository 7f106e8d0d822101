using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>The files that are made out of what came out of an experiment: the one place to add a further one.</summary>
internal static class ExperimentFiles
{
    private static readonly (string Name, Action<TextWriter, ExperimentResult> Write)[] All =
    [
        (ComparisonFile.FileName, (writer, result) => ComparisonFile.Write(writer, result.Experiment, ComparisonTable.Of(result))),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(file => file.Name);

    /// <summary>Writes them.</summary>
    public static void Write(string folder, ExperimentResult result)
    {
        foreach (var (name, write) in All)
        {
            WholeFile.Write(Path.Combine(folder, name), writer => write(writer, result));
        }
    }
}

using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>The files that are made out of what came out of an experiment: the one place to add a further one.</summary>
internal static class ExperimentFiles
{
    private static readonly (string Name, Action<TextWriter, ExperimentManifest, ExperimentResult, string> Write)[] All =
    [
        (ComparisonPage.FileName, (writer, manifest, result, language) => writer.Write(ComparisonPage.Render(ComparisonReport.Of(result, manifest), language))),
        (ComparisonFile.FileName, (writer, _, result, _) => ComparisonFile.Write(writer, result.Experiment, ComparisonTable.Of(result))),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(file => file.Name);

    /// <summary>Writes them.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="manifest">What was asked, and what came of it.</param>
    /// <param name="result">The runs.</param>
    /// <param name="language">The language in which a page opens.</param>
    public static void Write(string folder, ExperimentManifest manifest, ExperimentResult result, string language)
    {
        foreach (var (name, write) in All)
        {
            WholeFile.Write(Path.Combine(folder, name), writer => write(writer, manifest, result, language));
        }
    }
}

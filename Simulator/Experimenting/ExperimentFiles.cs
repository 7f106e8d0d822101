using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>The files that are made out of what came out of an experiment: the one place to add a further one.</summary>
internal static class ExperimentFiles
{
    private static readonly (string Name, Action<TextWriter, ComparisonReport, string> Write)[] All =
    [
        (ComparisonPage.FileName, (writer, report, language) => writer.Write(ComparisonPage.Render(report, language))),
        (ComparisonFile.FileName, (writer, report, _) => ComparisonFile.Write(writer, report.Experiment, ComparisonTable.Of(report.Result))),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(file => file.Name);

    /// <summary>Writes them.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="report">What came out.</param>
    /// <param name="language">The language in which a page opens.</param>
    public static void Write(string folder, ComparisonReport report, string language)
    {
        foreach (var (name, write) in All)
        {
            WholeFile.Write(Path.Combine(folder, name), writer => write(writer, report, language));
        }
    }
}

using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns;

/// <summary>What is written of points that were compared: report.html and the table of comparisons.</summary>
public static class ComparisonFiles
{
    /// <summary>Writes them.</summary>
    /// <param name="tables">Where to, and how tables are written.</param>
    /// <param name="manifest">What was asked, and what came of it.</param>
    /// <param name="result">The runs.</param>
    /// <param name="language">The language in which the report opens.</param>
    /// <returns>The report, for pictures.</returns>
    public static ComparisonReport Write(TableFile tables, ExperimentManifest manifest, ExperimentResult result, string language)
    {
        var report = ComparisonReport.Of(result, manifest);
        WholeFile.Write(Path.Combine(tables.Folder, ComparisonPage.FileName), writer => writer.Write(ComparisonPage.Render(report, language)));
        tables.Write(ComparisonFile.Name, table => ComparisonFile.Write(table, result.Experiment, ComparisonTable.Of(result)));
        return report;
    }
}

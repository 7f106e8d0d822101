using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>What is written of a difference that was taken apart: report.html with its waterfall, the steps, and who moved.</summary>
public static class ExplainFiles
{
    /// <summary>Writes them.</summary>
    /// <param name="tables">Where to, and how tables are written.</param>
    /// <param name="manifest">What was asked, and what came of it.</param>
    /// <param name="explained">The explanation of the runs.</param>
    /// <param name="language">The language in which the report opens.</param>
    /// <returns>The report, for pictures.</returns>
    public static ComparisonReport Write(TableFile tables, ExperimentManifest manifest, Explanation explained, string language)
    {
        var result = explained.Result;
        var report = ComparisonReport.Of(result, manifest) with { Waterfalls = [.. WaterfallOf(explained)] };
        WholeFile.Write(Path.Combine(tables.Folder, ComparisonPage.FileName), writer => writer.Write(ComparisonPage.Render(report, language)));
        tables.Write(ExplainFile.Name, table => ExplainFile.Write(table, explained));
        tables.Write(MoversFile.Name, table => MoversFile.Write(table, explained, new ExplainNames(result.Experiment)));
        return report;
    }

    private static IEnumerable<Waterfall> WaterfallOf(Explanation explained)
        => explained.Main is not { } path ? []
            : [new Waterfall(path.Kpi, explained.Plan.From.Name, explained.Plan.To.Name, path.Start, [.. path.Steps.Select(effect => new WaterfallStep(
                effect.Step!.Change.Leads, effect.Difference.Mean, effect.Difference.Low, effect.Difference.High) { PHolm = effect.PHolm })])
            {
                Told = language => [.. new ExplainAnswer(language).Sentences(explained)],
            }];
}

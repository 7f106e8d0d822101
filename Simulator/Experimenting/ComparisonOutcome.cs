using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Comparisons.Words;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Reports.Papers;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>Points compared with their baselines: the answer, and a table of the primary KPIs.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="texts">The language.</param>
/// <param name="pictures">How pictures for papers are written; none where nobody asked for them.</param>
internal sealed class ComparisonOutcome(Terminal terminal, Texts texts, IReadOnlyList<PictureFormat> pictures) : IOutcome
{
    private const int MostSentences = 40;
    private const int MostPoints = 60;
    private readonly Texts words = AnswerWords.Of(texts.Language);
    private readonly PictureFolder drawn = new(terminal, texts, pictures);

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [ComparisonFile.Name];

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => [ComparisonPage.FileName];

    /// <inheritdoc/>
    public void Write(TableFile tables, ExperimentManifest manifest, ExperimentResult result)
        => drawn.Write(tables.Folder, ComparisonFiles.Write(tables, manifest, result, texts.Language));

    /// <inheritdoc/>
    public void Tell(ExperimentResult result)
    {
        var answer = new Answer(texts.Language);
        List<ComparisonRow> rows = [.. ComparisonTable.Of(result, onlyPrimary: true)];
        Tell(answer.Head(result.Experiment));
        Tell(answer.Sentences(rows));
        Tell(answer.Best(rows));
        var remarks = new Remarks(texts.Language);
        Tell(remarks.Gaps(rows));
        Tell(remarks.Shared(rows));
        Tell(answer.Cautions(rows));
        Tell(remarks.Warmup(result));
        WriteTable(result.Experiment, rows);
        drawn.Tell();
    }

    private void WriteTable(Experiment experiment, List<ComparisonRow> rows)
    {
        var kpis = rows.Select(row => row.Definition).Distinct().ToList();
        if (kpis.Count == 0)
        {
            return;
        }

        var table = new PlainTable().Column(texts[experiment.Table.Factors.Count == 0 ? "Table.Policy" : "Table.Point"]);
        foreach (var kpi in kpis)
        {
            table.Column(texts.Format("Table.KpiWithUnit", texts["Kpi." + kpi.Id], texts["Unit." + kpi.Unit]), isNumber: true);
        }

        var points = rows.GroupBy(row => row.Point.Index).OrderBy(point => point.Key).ToList();
        foreach (var point in points.Take(MostPoints))
        {
            table.Row(kpis.Select(kpi => Cell(point.FirstOrDefault(row => row.Definition == kpi))).Prepend(point.First().Point.Label));
        }

        table.Write(terminal);
        if (points.Count > MostPoints)
        {
            Tell(texts.Format("Table.MorePoints", points.Count - MostPoints));
        }
    }

    private string Cell(ComparisonRow? row) => row?.Estimate switch
    {
        null => People.Nothing,
        { HalfWidth: null, Mean: var mean } => People.Cell(mean, row.Unit),
        { } estimate => texts.Format(
            "Table.MeanWithInterval", People.Cell(estimate.Mean, row.Unit), People.Cell(estimate.Low, row.Unit), People.Cell(estimate.High, row.Unit)),
    };

    private void Tell(IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        all.Take(MostSentences).ToList().ForEach(Tell);
        if (all.Count > MostSentences)
        {
            Tell(words.Format("Answer.More", all.Count - MostSentences));
        }
    }

    private void Tell(string line) => terminal.Out.WriteLine(line);
}

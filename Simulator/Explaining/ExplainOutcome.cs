using OrleansIndustrialBelt.Experiments.Explaining;
using OrleansIndustrialBelt.Experiments.Explaining.Words;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Reports.Papers;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Experimenting;
using OrleansIndustrialBelt.Simulator.Showing;

namespace OrleansIndustrialBelt.Simulator.Explaining;

/// <summary>A difference taken apart: sentences, a table of steps, who moved, and files.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="texts">The language.</param>
/// <param name="plan">The way the runs belong to.</param>
/// <param name="pictures">How pictures for papers are written; none where nobody asked for them.</param>
internal sealed class ExplainOutcome(Terminal terminal, Texts texts, ExplainPlan plan, IReadOnlyList<PictureFormat> pictures) : IOutcome
{
    private readonly PictureFolder drawn = new(terminal, texts, pictures);
    private readonly Texts words = ExplainWords.Of(texts.Language);
    private Explanation? explanation;

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [ExplainFile.Name, MoversFile.Name];

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => [ComparisonPage.FileName];

    /// <inheritdoc/>
    public void Write(TableFile tables, ExperimentManifest manifest, ExperimentResult result)
        => drawn.Write(tables.Folder, ExplainFiles.Write(tables, manifest, Explained(result), texts.Language));

    /// <inheritdoc/>
    public void Tell(ExperimentResult result)
    {
        var explained = Explained(result);
        var answer = new ExplainAnswer(texts.Language);
        Tell(answer.Head(explained));
        answer.Sentences(explained).ToList().ForEach(Tell);
        if (explained.Main is { } path)
        {
            WriteTable(path);
        }

        var movers = new MoversAnswer(texts.Language, new ExplainNames(result.Experiment));
        plan.Steps.SelectMany(step => movers.Lines(explained, step)).ToList().ForEach(Tell);
        drawn.Tell();
    }

    private void WriteTable(KpiPath path)
    {
        var table = new PlainTable()
            .Column(words["Explain.Table.Step"], isNumber: true)
            .Column(words["Explain.Table.Change"])
            .Column(texts.Format("Table.KpiWithUnit", words["Explain.Table.Difference"], words["Unit." + path.Kpi.Unit]), isNumber: true)
            .Column(words["Explain.Table.Interval"], isNumber: true)
            .Column(words["Explain.Table.P"], isNumber: true)
            .Column(words["Explain.Table.Share"], isNumber: true);
        string Cell(double? value) => People.Cell(value, path.Kpi.Unit);
        foreach (var effect in path.Steps.Append(path.Total))
        {
            var difference = effect.Difference;
            table.Row(
            [
                effect.Step is { } step ? People.Whole(step.Number) : words["Explain.Table.All"],
                effect.Step?.Change.Text ?? "",
                Cell(difference.Mean),
                difference.Low is null ? People.Nothing : words.Format("Answer.Span", Cell(difference.Low), Cell(difference.High)),
                difference.PValue is { } p ? People.Number(p) : People.Nothing,
                effect.Share is { } share ? People.Whole(100 * share) : People.Nothing,
            ]);
        }

        table.Write(terminal);
    }

    // Runs may have gone on since files were written last, so an explanation belongs to one result.
    private Explanation Explained(ExperimentResult result)
        => explanation is { } made && ReferenceEquals(made.Result, result) ? made : explanation = Explanation.Of(plan, result);

    private void Tell(string line) => terminal.Out.WriteLine(line);
}

using System.Globalization;
using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Comparisons.Words;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>What commands with experiments print: the answer, a table of the primary KPIs, where the files are.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="texts">The language.</param>
internal sealed class ExperimentReport(Terminal terminal, Texts texts)
{
    private const int MostSentences = 40;
    private const int MostPoints = 60;
    private readonly Texts words = AnswerWords.Of(texts.Language);

    /// <summary>Prints it.</summary>
    public void Write(ExperimentFolder folder, ExperimentManifest manifest, ExperimentResult result, long fromCache)
    {
        var answer = new Answer(texts.Language);
        List<ComparisonRow> rows = [.. ComparisonTable.Of(result, onlyPrimary: true)];
        Tell(answer.Head(result.Experiment));
        Tell(answer.Sentences(rows));
        Tell(answer.Best(rows));
        Tell(answer.Cautions(rows));
        WriteTable(result.Experiment, rows);
        WriteFiles(folder);
        foreach (var failed in result.Failed)
        {
            terminal.Error.WriteLine(texts.Format("Experiment.FailedRun", failed.Run.Index + 1, failed.Run.Point.Label, failed.Run.Seed, failed.Reason));
        }

        if (answer.Failures(result) is { } failures)
        {
            terminal.Error.WriteLine(failures);
        }

        WriteEnd(manifest, result.Experiment, fromCache);
    }

    private void WriteEnd(ExperimentManifest manifest, Experiment experiment, long fromCache)
    {
        if (manifest.Digest is { } digest)
        {
            Tell(texts.Format(
                "Experiment.Digest", digest, experiment.RunCount, fromCache, manifest.WallSeconds.ToString("0.0", CultureInfo.InvariantCulture), manifest.Threads));
        }
        else
        {
            terminal.Error.WriteLine(texts.Format("Experiment.Stopped", manifest.RunsDone, experiment.RunCount));
        }
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

    private void WriteFiles(ExperimentFolder folder)
    {
        Tell(texts.Format("Run.Files", folder.Path));
        string[] names = [RunsTable.FileName, .. ExperimentFiles.Names, ExperimentManifest.FileName, ExperimentFolder.ScenarioName, RunJournal.FileName];
        var width = names.Max(name => name.Length);
        foreach (var name in names)
        {
            Tell($"  {name.PadRight(width)}  {texts["Experiment.File." + name]}");
        }
    }

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

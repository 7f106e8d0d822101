using System.Globalization;
using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;
using OrleansIndustrialBelt.Simulator.CommandLine;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>What commands with experiments print: the answer, where the files are, what failed.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="texts">The language.</param>
/// <param name="outcome">What is made of the runs.</param>
/// <param name="format">How tables are written.</param>
internal sealed class ExperimentReport(Terminal terminal, Texts texts, IOutcome outcome, TableFormat format)
{
    /// <summary>Prints it.</summary>
    public void Write(ExperimentFolder folder, ExperimentManifest manifest, ExperimentResult result, long fromCache)
    {
        outcome.Tell(result);
        WriteFiles(folder);
        foreach (var failed in result.Failed)
        {
            terminal.Error.WriteLine(texts.Format("Experiment.FailedRun", failed.Run.Index + 1, failed.Run.Point.Label, failed.Run.Seed, failed.Reason));
        }

        if (new Answer(texts.Language).Failures(result) is { } failures)
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

    private void WriteFiles(ExperimentFolder folder)
    {
        Tell(texts.Format("Run.Files", folder.Path));
        (string Name, string Key)[] files =
        [
            Table(RunsTable.Name),
            .. outcome.Files.Select(File),
            .. outcome.Tables.Select(Table),
            File(ExperimentManifest.FileName),
            File(ExperimentFolder.ScenarioName),
            File(RunJournal.FileName),
        ];
        var width = files.Max(file => file.Name.Length);
        foreach (var (name, key) in files)
        {
            Tell($"  {name.PadRight(width)}  {texts["Experiment.File." + key]}");
        }
    }

    private (string Name, string Key) Table(string name) => (TableFile.NameOf(name, format), name);

    private static (string Name, string Key) File(string name) => (name, name);

    private void Tell(string line) => terminal.Out.WriteLine(line);
}

using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Progress;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>
/// The whole of <c>belt rerun</c>: live every run again, without the cache, and hold the digests against those that were kept:
/// run by run where the journal lies beside experiment.json, otherwise all at once.
/// </summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class RerunJob(Terminal terminal, Texts texts)
{
    private const int MostTold = 10;

    /// <summary>Does it.</summary>
    /// <param name="path">experiment.json or its folder.</param>
    /// <param name="threads">Runs at a time.</param>
    /// <returns>The exit code: whole if all digests agree.</returns>
    public int Do(string path, int threads)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, ExperimentManifest.FileName) : path;
        ExperimentManifest manifest;
        try
        {
            manifest = ExperimentManifest.Read(file);
        }
        catch (InvalidDataException exception)
        {
            return Refuse(texts.Format("Fault.Unreadable", file, exception.Message));
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var hasJournal = File.Exists(Path.Combine(folder, RunJournal.FileName));
        return !hasJournal && manifest.Digest is null
            ? Refuse(texts.Format("Fault.NothingToRerun", file))
            : LiveAgain(manifest, hasJournal ? folder : null, threads);
    }

    private int LiveAgain(ExperimentManifest manifest, string? folder, int threads)
    {
        var count = folder is null ? manifest.Experiment.RunCount : RunJournal.Read(manifest.Experiment, folder).LongCount();
        using var stop = new RunStop();
        using var kept = (folder is null ? [] : RunJournal.Read(manifest.Experiment, folder)).GetEnumerator();
        using var check = new DigestCheck(kept);
        ProgressViews.Of(terminal, texts, quiet: false).Watch(new RunsOfExperiment(manifest.Experiment, count), journey =>
        {
            new ExperimentRunner(manifest.Experiment, threads).Live(0, check.Take, journey, count, stop.Token);
            return check;
        });
        if (stop.Token.IsCancellationRequested)
        {
            terminal.Error.WriteLine(texts["Diff.Stopped"]);
            return stop.ExitCode;
        }

        return Tell(manifest, check, folder is null ? check.Digest == manifest.Digest : check.Different == 0);
    }

    private int Tell(ExperimentManifest manifest, DigestCheck check, bool agrees)
    {
        foreach (var (run, before, now) in check.First.Take(MostTold))
        {
            terminal.Out.WriteLine(texts.Format("Rerun.Run", run.Index + 1, run.Point.Label, run.Seed, before, now));
        }

        terminal.Out.WriteLine(agrees ? texts.Format("Rerun.Agrees", check.Count, check.Digest)
            : check.Different > 0 ? texts.Format("Rerun.Differs", check.Different, check.Count)
            : texts.Format("Rerun.DiffersAsWhole", check.Digest, manifest.Digest ?? ""));
        if (!agrees && manifest.ModelVersion != ModelVersion.Current)
        {
            terminal.Out.WriteLine(texts.Format("Rerun.OtherModel", manifest.ModelVersion, ModelVersion.Current));
        }

        return agrees ? ExitCodes.Whole : ExitCodes.Different;
    }

    private int Refuse(string fault)
    {
        terminal.Error.WriteLine(fault);
        return ExitCodes.BadInput;
    }
}

using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Telling;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Progress;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Comparing;

/// <summary>The whole of <c>belt diff</c>: compare what was recorded, then live both again to the first difference.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class DiffJob(Terminal terminal, Texts texts)
{
    /// <summary>Compares two results folders.</summary>
    /// <returns>The exit code: whole if they are equal.</returns>
    public int Do(string folderA, string folderB)
    {
        var faults = new List<string>();
        var a = RunOpener.Open(folderA, texts, faults);
        var b = RunOpener.Open(folderB, texts, faults);
        if (a is null || b is null)
        {
            faults.ForEach(terminal.Error.WriteLine);
            return ExitCodes.BadInput;
        }

        try
        {
            return Compare(a, b);
        }
        catch (Exception exception) when (exception is InvalidDataException or BrokenBalanceException)
        {
            terminal.Error.WriteLine(texts.Format("Run.Failed", exception.Message));
            return ExitCodes.Failed;
        }
    }

    private int Compare(RecordedRun a, RecordedRun b)
    {
        var tick = RecordedRun.FirstDifferentTick(a, b);
        var hours = Math.Min(a.Hashes.Count, b.Hashes.Count);
        if (tick is null && a.Hashes.Count == b.Hashes.Count && a.Manifest.Digest == b.Manifest.Digest)
        {
            Tell(a.Manifest.Digest is { } digest ? texts.Format("Diff.Equal", hours, digest) : texts.Format("Diff.EqualUnfinished", hours));
            return ExitCodes.Whole;
        }

        new SettingsDifference(texts).Of(a, b).ForEach(Tell);
        if (tick is { } different)
        {
            Tell(texts.Format("Diff.HashesPart", different, TickText.Of(different, a.Manifest.WarmupDays, texts)));
        }
        else
        {
            Tell(texts.Format("Diff.HashesEqual", hours, a.Hashes.Count, b.Hashes.Count));
        }

        if (tick is not null || a.Hashes.Count == b.Hashes.Count)
        {
            LiveAgain(a, b);
        }

        return ExitCodes.Different;
    }

    private void LiveAgain(RecordedRun a, RecordedRun b)
    {
        var worldA = a.World();
        var worldB = b.World();
        using var stop = new RunStop();
        RunComparer? comparer = null;
        var difference = ProgressViews.Of(terminal, texts, quiet: false).Watch(worldA.Plan, tickDone =>
        {
            comparer = new RunComparer(observer => Engine(worldA, observer), observer => Engine(worldB, observer), tickDone);
            return comparer.Run(stop.Token);
        });
        Tell(stop.Token.IsCancellationRequested ? texts["Diff.Stopped"]
            : difference is null ? texts.Format("Diff.RerunEqual", a.Manifest.ModelVersion, b.Manifest.ModelVersion, ModelVersion.Current)
            : Describe(difference, worldA, worldB, a.Manifest.WarmupDays));
        WarnOfOtherModel("A", a, comparer!.Left);
        WarnOfOtherModel("B", b, comparer.Right);
    }

    private static LocalEngine Engine(BeltWorld world, IRunObserver observer)
        => EngineRun.Local(world, new EngineChoice(EngineChoice.Local, EngineChoice.PartitionsFor(EngineChoice.Local, 1), 1), observer);

    private string Describe(StateDifference difference, BeltWorld worldA, BeltWorld worldB, int warmupDays)
    {
        var when = difference.Tick < 0
            ? texts["Diff.BeforeFirstHour"]
            : texts.Format("Diff.AfterTick", difference.Tick, TickText.Of(difference.Tick, warmupDays, texts));
        var world = difference.Left is null && difference.Field.Length == 0 ? worldB : worldA;
        var who = $"{difference.Entity} {texts.Label(EntityCard.Of(world.Belt, difference.Entity).Label)}";
        if (difference.Field.Length == 0)
        {
            return texts.Format("Diff.LivesOnlyIn", when, who, difference.Left is null ? "B" : "A");
        }

        var nothing = texts["Diff.NoSuchField"];
        return texts.Format("Diff.StatesPart", when, who, difference.Field, difference.Left ?? nothing, difference.Right ?? nothing);
    }

    // A rerun that does not repeat the recorded hashes was made by another model; its fields may then be other fields.
    private void WarnOfOtherModel(string name, RecordedRun recorded, RunOutcome? again)
    {
        var hours = Math.Min(recorded.Hashes.Count, again?.Hashes.Count ?? 0);
        if (again is not null && !recorded.Hashes.Take(hours).SequenceEqual(again.Hashes.Take(hours)))
        {
            Tell(texts.Format("Diff.OtherModel", name, recorded.Manifest.ModelVersion, ModelVersion.Current));
        }
    }

    private void Tell(string line) => terminal.Out.WriteLine(line);
}

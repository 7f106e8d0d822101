using OrleansIndustrialBelt.Experiments.Calibration;
using OrleansIndustrialBelt.Experiments.Calibration.Files;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Tests.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Calibration;

public sealed class CalibratorTests : IDisposable
{
    private const string Material = "classes.flexible.production.materialLeadDays";

    private readonly ScratchFolder folder = new();

    [Fact]
    public void A_value_that_made_the_targets_is_found_again()
    {
        // What the belt does at 7 days for material, under the seeds of the fit, is what the fit is asked for.
        var made = Measured(Plan("value: 1"), 7);
        var plan = Plan(FormattableString.Invariant($"value: {made}, within: 0.5"));
        var result = new Calibrator(plan, new TrialRuns(plan, threads: 2)).Run();

        Assert.Equal(7, result.Best.Values[0], 0.15);
        Assert.InRange(result.Best.Loss, 0, 0.05);
        Assert.InRange(result.Start.Loss, 10, double.MaxValue);
        Assert.Equal(Identification.Held, result.Profiles[0].Says);
        Assert.InRange(7, result.Profiles[0].Low, result.Profiles[0].High);
        Assert.Contains($"materialLeadDays: {result.Best.Texts.First()}\n", result.FittedScenario(), StringComparison.Ordinal);
        Assert.Contains("days: 60\n", result.FittedScenario(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_calibration_that_was_killed_goes_on_to_the_same_bytes()
    {
        var plan = Plan("value: 12, within: 0.5");
        new CalibrationFolder(folder.At("whole"), plan, "1").Live(threads: 2);
        using (var stop = new CancellationTokenSource())
        {
            var watch = new StopAfter(5, stop);
            Assert.Throws<OperationCanceledException>(() => new CalibrationFolder(folder.At("cut"), plan, "1").Live(threads: 1, progress: watch, stop: stop.Token));
        }

        var again = new CalibrationFolder(folder.At("cut"), plan, "1");
        var lived = new StopAfter(int.MaxValue, null);
        Assert.Equal(FolderState.Same, again.State);
        again.Live(threads: 1, progress: lived);

        Assert.InRange(lived.FromCache, 5, int.MaxValue);
        Assert.All(
            CalibrationFolder.FileNames.Where(name => name != "runs"),
            name => Assert.Equal(File.ReadAllText(Path.Combine(folder.At("whole"), name)), File.ReadAllText(Path.Combine(folder.At("cut"), name))));
    }

    [Fact]
    public void Another_question_does_not_go_on_in_the_same_folder()
    {
        CalibrationManifest.Of(Plan("value: 12"), "1").Write(folder.Path);

        Assert.Equal(FolderState.Same, new CalibrationFolder(folder.Path, Plan("value: 12"), "1").State);
        Assert.Equal(FolderState.OtherExperiment, new CalibrationFolder(folder.Path, Plan("value: 13"), "1").State);
    }

    [Fact]
    public void Keys_that_belong_together_get_one_value()
    {
        var plan = Plan("value: 12", ", also: [classes.flexible.production.finishingDays]") with { Sample = 2, Evaluations = 3 };
        var result = new Calibrator(plan, new TrialRuns(plan, threads: 2)).Run();

        Assert.Equal(2, result.Settings.Count);
        Assert.Equal(result.Settings[0].Split('=')[1], result.Settings[1].Split('=')[1]);
        Assert.Equal((3, 3), (result.Searched, result.Trials.Count(trial => trial.Number <= result.Searched)));
    }

    public void Dispose() => folder.Dispose();

    private static double Measured(CalibrationPlan plan, double material)
        => new TrialRuns(plan, threads: 2).Try([[plan.Parameters[0].Range.PositionOf(material)]])[0].Measured[0]!.Value;

    private CalibrationPlan Plan(string aim, string also = "")
    {
        var path = folder.At("targets.yaml");
        File.WriteAllText(path, $"""
            scenario: {TinyBelt.File}
            days: 12
            warmupDays: 12
            replications: 2
            checkReplications: 2
            sample: 0
            evaluations: 12
            profile: 2
            parameters: [{"{"}set: {Material}, from: 2, to: 20{also}{"}"}]
            targets: [{"{"}kpi: leadTimeDays, {aim}{"}"}]
            """);
        var plan = CalibrationReader.Read(path, out var faults);
        Assert.Empty(faults);
        File.Delete(path);
        return plan!;
    }

    private sealed class StopAfter(int runs, CancellationTokenSource? stop) : IRunsProgress
    {
        private int done;

        public int FromCache { get; private set; }

        public void DayDone()
        {
        }

        public void RunDone(RunEnd end)
        {
            FromCache += end.IsFromCache ? 1 : 0;
            if (++done == runs)
            {
                stop?.Cancel();
            }
        }
    }
}

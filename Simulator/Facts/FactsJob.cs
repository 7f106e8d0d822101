using OrleansIndustrialBelt.Experiments.Facts;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Progress;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Facts;

/// <summary>The whole of <c>belt facts</c>: read, live under several seeds, compare, tell.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class FactsJob(Terminal terminal, Texts texts)
{
    /// <summary>Does it.</summary>
    /// <param name="file">The scenario file.</param>
    /// <param name="settings">What the command line lays over it.</param>
    /// <param name="seeds">Replications; their seeds are 1, 2, ...</param>
    /// <param name="threads">Runs at a time.</param>
    /// <returns>The exit code.</returns>
    public int Do(string file, IReadOnlyList<Setting> settings, int seeds, int threads)
    {
        var faults = new List<string>();
        if (ScenarioSource.Read(file, settings, faults) is not { } scenario)
        {
            faults.ForEach(terminal.Error.WriteLine);
            return ExitCodes.BadInput;
        }

        if (scenario.Facts.Count == 0)
        {
            terminal.Out.WriteLine(texts.Format("Facts.None", scenario.Name));
            return ExitCodes.Whole;
        }

        using var stop = new RunStop();
        var ends = Live(Experiment.Of(scenario, file, seeds), threads, stop.Token);
        if (stop.Token.IsCancellationRequested)
        {
            return stop.ExitCode;
        }

        if (ends.Find(end => end.Failure is not null)?.Failure is { } failure)
        {
            terminal.Error.WriteLine(texts.Format("Run.Failed", failure.Reason));
            return ExitCodes.Failed;
        }

        Tell(scenario, ends.ConvertAll(end => end.Row!));
        return ExitCodes.Whole;
    }

    private List<RunEnd> Live(Experiment experiment, int threads, CancellationToken stop)
        => ProgressViews.Of(terminal, texts, quiet: false).Watch(new RunsOfExperiment(experiment), journey =>
        {
            var ends = new List<RunEnd>();
            new ExperimentRunner(experiment, threads).Live(0, ends.Add, journey, stop: stop);
            return ends;
        });

    private void Tell(ScenarioOptions scenario, List<RunRow> replications)
    {
        var checks = FactCheck.Of(scenario, replications);
        terminal.Out.WriteLine(texts.Format(
            "Facts.Head",
            texts.Label(scenario.Title),
            checks.Count(check => check.Verdict == FactVerdict.Inside),
            checks.Count,
            replications.Count,
            scenario.Run.Days,
            PolicyAssignment.NameOf(scenario)));
        new FactsTable(texts).Write(terminal, checks);
        terminal.Out.WriteLine(texts["Facts.Foot"]);
    }
}

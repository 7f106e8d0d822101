using OrleansIndustrialBelt.Experiments.Facts;
using OrleansIndustrialBelt.Experiments.Replications;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Simulator.CommandLine;
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
        try
        {
            Tell(scenario, Live(() => ScenarioSource.Read(file, settings, [])!, seeds, threads, stop.Token));
            return ExitCodes.Whole;
        }
        catch (OperationCanceledException)
        {
            return stop.ExitCode;
        }
        catch (Exception exception) when (Broken(exception) is { } broken)
        {
            terminal.Error.WriteLine(texts.Format("Run.Failed", broken.Message));
            return ExitCodes.Failed;
        }
    }

    private IReadOnlyList<Replication> Live(Func<ScenarioOptions> read, int seeds, int threads, CancellationToken stop)
        => Replicator.Live(
            read,
            [.. Enumerable.Range(1, seeds).Select(seed => (ulong)seed)],
            threads,
            over => terminal.Error.WriteLine(texts.Format("Facts.Progress", over, seeds)),
            stop);

    private void Tell(ScenarioOptions scenario, IReadOnlyList<Replication> replications)
    {
        var checks = FactCheck.Of(scenario, replications);
        terminal.Out.WriteLine(texts.Format(
            "Facts.Head",
            texts.Label(scenario.Title),
            checks.Count(check => check.Verdict == FactVerdict.Inside),
            checks.Count,
            replications.Count,
            scenario.Run.Days,
            OutputPlace.PolicyName(scenario)));
        new FactsTable(texts).Write(terminal, checks);
        terminal.Out.WriteLine(texts["Facts.Foot"]);
    }

    // Runs side by side fail as one exception that holds the others.
    private static BrokenBalanceException? Broken(Exception exception)
        => exception as BrokenBalanceException ?? (exception as AggregateException)?.Flatten().InnerExceptions.OfType<BrokenBalanceException>().FirstOrDefault();
}

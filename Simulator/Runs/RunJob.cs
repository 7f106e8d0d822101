using System.Diagnostics;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Simulator.Clusters;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Progress;

namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>The whole of <c>belt run</c>: read, check, live, write, tell.</summary>
/// <param name="arguments">What was asked for.</param>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
/// <param name="live">Lives the run; <see cref="EngineRun.Live"/> unless a test has another end in mind.</param>
internal sealed class RunJob(RunArguments arguments, Terminal terminal, Texts texts, LiveRun? live = null)
{
    private readonly LiveRun live = live ?? EngineRun.Live;

    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public int Do()
    {
        var faults = new List<string>();
        var scenario = ScenarioSource.Read(arguments.Scenario, arguments.Settings, faults);
        var place = scenario is null ? null : OutputPlace.Of(arguments.Out, scenario);
        faults.AddRange(OutFaults(place));
        if (scenario is null || place is null || faults.Count > 0)
        {
            faults.ForEach(terminal.Error.WriteLine);
            return ExitCodes.BadInput;
        }

        using var stop = new RunStop();
        try
        {
            return Live(scenario, place, stop);
        }
        catch (Exception exception)
        {
            // Whatever it was: the run is not whole, nothing was written, and the caller must know why.
            terminal.Error.WriteLine(texts.Format("Run.Failed", Reason(exception)));
            return ExitCodes.Failed;
        }
    }

    private IEnumerable<string> OutFaults(OutputPlace? place)
    {
        var fault = arguments.Out is { } named ? OutputPlace.FaultOf(named, arguments.Force, texts) : place?.Fault(texts);
        return fault is null ? [] : [fault];
    }

    private int Live(ScenarioOptions scenario, OutputPlace place, RunStop stop)
    {
        if (arguments.ThreadsIgnored && !arguments.Quiet)
        {
            terminal.Error.WriteLine(texts["Run.ThreadsIgnored"]);
        }

        var world = new BeltWorld(scenario, arguments.RecordEntities, arguments.RecordDecisions);
        if (!arguments.Quiet)
        {
            new Announcement(texts).Of(world).ToList().ForEach(terminal.Out.WriteLine);
        }

        var engine = arguments.Engine.For(world.Directory.Count);
        return arguments.Submission is { } submission
            ? new SubmitJob(terminal, texts, arguments with { Engine = engine }, stop).Do(submission, world, place)
            : Live(world, engine, place, stop);
    }

    private int Live(BeltWorld world, EngineChoice engine, OutputPlace place, RunStop stop)
    {
        var watch = Stopwatch.StartNew();
        var outcome = ProgressViews.Of(terminal, texts, arguments.Quiet)
            .Watch(world.Plan, tickDone => live(world, engine, tickDone, stop.Token));
        var results = new RunResults(world, outcome, engine, watch.Elapsed, texts.Language);
        if (results.TryWrite(place, arguments.Force) is { } unwritten)
        {
            terminal.Error.WriteLine(texts.Format("Run.Unwritten", place.Folder, unwritten));
            return ExitCodes.Failed;
        }

        new RunReport(terminal, texts, results).Write(arguments.Quiet);
        return outcome.Complete ? ExitCodes.Whole : stop.ExitCode;
    }

    private static string Reason(Exception exception)
        => exception is BrokenBalanceException or Silo.RunFailedException ? exception.Message : exception.ToString();
}

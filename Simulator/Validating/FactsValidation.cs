using System.Text;
using System.Text.Json;
using OrleansIndustrialBelt.Experiments.Calibration;
using OrleansIndustrialBelt.Experiments.Calibration.Files;
using OrleansIndustrialBelt.Experiments.Facts;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Progress;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Validating;

/// <summary>The whole of <c>belt validate facts</c>: live the three classes of factories, compare what was fitted and what is predicted, tell.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class FactsValidation(Terminal terminal, Texts texts)
{
    /// <summary>The case by name.</summary>
    public const string Name = "facts";

    private const int Replications = 10;

    /// <summary>Does it.</summary>
    /// <returns>The exit code: 1 if a figure is not inside.</returns>
    public int Do(ValidateArguments arguments)
    {
        if (ScenarioFolder.Find() is not { } folder)
        {
            terminal.Error.WriteLine(texts.Format("Fault.NoScenarios", ScenarioFolder.Name));
            return ExitCodes.BadInput;
        }

        var file = Path.Combine(folder, ClassFacts.ScenarioName);
        var faults = new List<string>();
        var scenario = ScenarioSource.Read(file, [.. arguments.Settings.Select(Setting.Of)], faults);
        var plan = CalibrationReader.Read(Path.Combine(folder, ClassFacts.CalibrationName), out var more);
        if (scenario is null || plan is null)
        {
            faults.Concat(more).ToList().ForEach(terminal.Error.WriteLine);
            return ExitCodes.BadInput;
        }

        using var stop = new RunStop();
        var ends = Live(Experiment.Of(scenario, file, Replications), arguments.Threads, stop.Token);
        if (stop.Token.IsCancellationRequested)
        {
            return stop.ExitCode;
        }

        if (ends.Find(end => end.Failure is not null)?.Failure is { } failure)
        {
            terminal.Error.WriteLine(texts.Format("Run.Failed", failure.Reason));
            return ExitCodes.Failed;
        }

        return Tell(scenario, plan.Targets, ends.ConvertAll(end => end.Row!), arguments.Json);
    }

    private List<RunEnd> Live(Experiment experiment, int threads, CancellationToken stop)
        => ProgressViews.Of(terminal, texts, quiet: false).Watch(new RunsOfExperiment(experiment), journey =>
        {
            var ends = new List<RunEnd>();
            new ExperimentRunner(experiment, threads, live: ClassFacts.Live).Live(0, ends.Add, journey, stop: stop);
            return ends;
        });

    private int Tell(ScenarioOptions scenario, IReadOnlyList<Target> targets, List<RunRow> runs, bool asJson)
    {
        var facts = ClassFacts.Compare(scenario, fact => targets.Any(target => target.Kpi == fact.Kpi && target.Scope == fact.Scope), runs);
        var outside = facts.Count(fact => fact.Verdict != FactVerdict.Inside);
        if (asJson)
        {
            terminal.Out.WriteLine(JsonOf(facts));
        }
        else
        {
            var table = new ClassFactTable(terminal, texts);
            table.Write("Facts.Fitted", [.. facts.Where(fact => fact.IsFitted)]);
            table.Write("Facts.Predicted", [.. facts.Where(fact => !fact.IsFitted)]);
            terminal.Out.WriteLine(texts.Format("Facts.Ran", runs.Count, scenario.Run.Days, scenario.Run.WarmupDays, outside));
            terminal.Out.WriteLine(texts["Facts.Foot"]);
        }

        return outside > 0 ? ExitCodes.Different : ExitCodes.Whole;
    }

    private static string JsonOf(IReadOnlyList<ClassFact> facts)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            JsonSerializer.Serialize(json, facts.Select(fact => new
            {
                @case = Name,
                parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["table"] = fact.IsFitted ? "fitted" : "predicted", ["scope"] = fact.Scope },
                quantity = fact.Figure,
                kind = "S",
                measured = fact.Modelled?.Mean,
                standardError = fact.Modelled is { Count: > 1 } modelled ? modelled.StandardDeviation / Math.Sqrt(modelled.Count) : (double?)null,
                expected = new[] { fact.Band.Low, fact.Band.High },
                verdict = fact.Verdict.ToString().ToLowerInvariant(),
            }));
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}

using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>What <c>belt run</c> prints: a sentence, the KPI table, where the files are.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="texts">The language.</param>
/// <param name="results">The run.</param>
internal sealed class RunReport(Terminal terminal, Texts texts, RunResults results)
{
    /// <summary>Prints it.</summary>
    /// <param name="quiet">Whether only the folder is wanted.</param>
    public void Write(bool quiet)
    {
        if (quiet)
        {
            terminal.Out.WriteLine(results.Folder);
            return;
        }

        var kpis = new KpiFigures(results.Kpis.Select(kpi => (kpi.Scope, kpi.Definition.Id, kpi.Value)));
        terminal.Out.WriteLine(new Sentence(texts).Of(
            results.Manifest.Policy,
            results.World.Directory.CountOf(EntityKind.Factory),
            results.Outcome.Days.Count(day => day.Day >= 1),
            kpis));
        new KpiTable(texts).Write(terminal, kpis, results.World.Belt.Scenario.LookAt);
        WriteFiles();
    }

    private void WriteFiles()
    {
        terminal.Out.WriteLine(texts.Format("Run.Files", results.Folder));
        var width = results.FileNames.Max(name => name.Length);
        foreach (var name in results.FileNames)
        {
            terminal.Out.WriteLine($"  {name.PadRight(width)}  {texts["Run.File." + name]}");
        }

        if (results.Outcome.Complete)
        {
            terminal.Out.WriteLine(texts.Format(
                "Run.Digest",
                results.Outcome.Digest ?? "",
                results.Outcome.TicksDone / Calendar.HoursPerDay,
                results.Manifest.WallSeconds.ToString("0.0", CultureInfo.InvariantCulture),
                results.Manifest.DaysPerSecond.ToString("0.0", CultureInfo.InvariantCulture),
                results.Manifest.Engine));
        }
        else
        {
            terminal.Error.WriteLine(texts.Format("Run.Stopped", results.Outcome.TicksDone, results.Outcome.Plan.End));
        }
    }
}

using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Comparing;

namespace OrleansIndustrialBelt.Simulator.Inspecting;

/// <summary>The whole of <c>belt inspect</c>.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class InspectJob(Terminal terminal, Texts texts)
{
    /// <summary>Tells the story of an entity.</summary>
    /// <returns>The exit code.</returns>
    public int Do(string folder, string? address)
    {
        var faults = new List<string>();
        var id = Address(address, faults);
        var run = RunOpener.Open(folder, texts, faults);
        if (run is not null && !IsRecorded(folder))
        {
            faults.Add(texts.Format("Fault.NotRecorded", folder, Path.Combine(folder, RunFiles.Scenario)));
        }

        if (run is not null && faults.Count == 0)
        {
            try
            {
                Tell(run, EntityRecord.Read(run, id, texts));
                return ExitCodes.Whole;
            }
            catch (InvalidDataException exception)
            {
                faults.Add(exception.Message);
            }
        }

        faults.ForEach(terminal.Error.WriteLine);
        return ExitCodes.BadInput;
    }

    private EntityId Address(string? address, List<string> faults)
    {
        if (address is null)
        {
            faults.Add(texts["Fault.EntityMissing"]);
        }
        else if (!EntityId.TryParse(address, out var id))
        {
            faults.Add(texts.Format("Fault.NotAnAddress", address));
        }
        else
        {
            return id;
        }

        return EntityId.None;
    }

    private static bool IsRecorded(string folder)
        => File.Exists(Path.Combine(folder, RunFiles.EntityDays)) || File.Exists(Path.Combine(folder, RunFiles.Decisions));

    private void Tell(RecordedRun run, EntityRecord record)
    {
        foreach (var line in new EntityStory(run, record, texts).Lines())
        {
            terminal.Out.WriteLine(line);
        }
    }
}

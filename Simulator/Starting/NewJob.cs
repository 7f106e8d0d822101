using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Simulator.CommandLine;

namespace OrleansIndustrialBelt.Simulator.Starting;

/// <summary>The whole of <c>belt new</c>: compose a starter, check it, write it.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class NewJob(Terminal terminal, Texts texts)
{
    private const string DefaultName = "my-belt.yaml";

    /// <summary>Does it.</summary>
    /// <param name="named">The file to write; null for my-belt.yaml beside the table, or here.</param>
    /// <param name="table">A CSV file of firms, or null.</param>
    /// <param name="force">Whether a file that is there is replaced.</param>
    /// <returns>The exit code.</returns>
    public int Do(string? named, string? table, bool force)
    {
        var folder = table is null ? "" : Path.GetDirectoryName(table) ?? "";
        var file = named ?? Path.Combine(folder, DefaultName);
        if (FaultOf(file, table, force) is { } fault)
        {
            return Refuse([fault]);
        }

        try
        {
            var text = Starter.Compose(Path.GetFileName(file), table is null ? null : FirmTable.Read(table));
            var read = ScenarioReader.ReadText<ScenarioOptions>(file, text, [], FolderOf(file));
            if (read.Value is null)
            {
                return Refuse(read.Lines());
            }

            Write(file, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse([texts.Format("Fault.NewUnwritable", file, exception.Message)]);
        }

        terminal.Out.WriteLine(texts.Format("New.Written", file));
        return ExitCodes.Whole;
    }

    private string? FaultOf(string file, string? table, bool force)
    {
        if (table is not null && !File.Exists(table))
        {
            return texts.Format("Fault.NoTable", table);
        }

        if (table is not null && FolderOf(file) != FolderOf(table))
        {
            return texts.Format("Fault.TableElsewhere", table, FolderOf(table));
        }

        return Path.Exists(file) && !(force && File.Exists(file)) ? texts.Format("Fault.NewThere", file) : null;
    }

    private int Refuse(IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            terminal.Error.WriteLine(fault);
        }

        return ExitCodes.BadInput;
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".";

    // Beside its place and then renamed, so that it is whole or not there.
    private static void Write(string file, string text)
    {
        var staging = file + "." + Path.GetRandomFileName();
        File.WriteAllText(staging, text);
        File.Move(staging, file, overwrite: true);
    }
}

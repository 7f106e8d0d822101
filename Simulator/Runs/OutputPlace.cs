using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>Where a run's files will lie. It is checked before the run, so that no run is lived that could not be kept.</summary>
/// <param name="folder">The folder asked for, or the default one.</param>
/// <param name="isNamed">Whether the user named it: then it is that one or none.</param>
internal sealed class OutputPlace(string folder, bool isNamed)
{
    private const string Root = "results";

    /// <summary>The folder to write into, now.</summary>
    public string Folder => isNamed ? folder : ResultsFolder.FirstFree(folder);

    /// <summary>The place of a run.</summary>
    /// <param name="named">The folder the user named, or null.</param>
    /// <param name="scenario">The scenario.</param>
    public static OutputPlace Of(string? named, ScenarioOptions scenario)
        => named is null ? new OutputPlace(DefaultFolder(scenario), isNamed: false) : new OutputPlace(named, isNamed: true);

    /// <summary>The place of a cluster's run.</summary>
    /// <param name="named">The folder the user named, or null.</param>
    /// <param name="run">The run's name.</param>
    public static OutputPlace Of(string? named, string run)
        => new(named ?? FolderOf(run), isNamed: named is not null);

    /// <summary>The default folder of a cluster's run.</summary>
    public static string FolderOf(string run) => Path.Combine(Root, FileName(run));

    /// <summary>What is wrong with a folder the user named, whatever the scenario; null if a run can be kept there.</summary>
    /// <param name="named">The folder.</param>
    /// <param name="force">Whether a run there may be replaced.</param>
    /// <param name="texts">The language.</param>
    public static string? FaultOf(string named, bool force, Texts texts)
    {
        if (string.IsNullOrWhiteSpace(named))
        {
            return texts.Format("Fault.OutEmpty");
        }

        if (File.Exists(named))
        {
            return texts.Format("Fault.OutIsFile", named);
        }

        if (Directory.Exists(named) && ResultsFolder.HoldsRun(named))
        {
            return force ? Unwritable(named, texts) : texts.Format("Fault.OutHoldsRun", named);
        }

        return Directory.Exists(named) && Directory.EnumerateFileSystemEntries(named).Any()
            ? texts.Format("Fault.OutHoldsOther", named)
            : Unwritable(named, texts);
    }

    /// <summary>Why no folder of this name can be made; null if it can.</summary>
    public string? Fault(Texts texts) => Unwritable(folder, texts);

    private static string DefaultFolder(ScenarioOptions scenario)
        => Path.Combine(Root, string.Create(
            CultureInfo.InvariantCulture,
            $"{FileName(scenario.Name)}-{FileName(PolicyAssignment.NameOf(scenario))}-{scenario.Run.Seed.Nature}"));

    /// <summary>A name as a folder can bear it.</summary>
    public static string FileName(string name)
    {
        var kept = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-')).Trim('.');
        return kept.Length == 0 ? "run" : kept;
    }

    /// <summary>Why a folder cannot be written; null if it can. Folders appear by a change of name, so the nearest one above that exists counts.</summary>
    public static string? Unwritable(string folder, Texts texts)
    {
        try
        {
            var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
            while (above is not null && !Directory.Exists(above))
            {
                above = File.Exists(above)
                    ? throw new IOException(texts.Format("Fault.IsAFile", above))
                    : Path.GetDirectoryName(above);
            }

            var probe = Path.Combine(above ?? ".", ".belt-" + Path.GetRandomFileName());
            Directory.CreateDirectory(probe);
            Directory.Delete(probe);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return texts.Format("Fault.OutUnwritable", folder, exception.Message);
        }
    }
}

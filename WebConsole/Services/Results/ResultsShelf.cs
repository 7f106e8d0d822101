using System.IO.Compression;
using System.Text.Json;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.WebConsole.Services.Results;

/// <summary>The folder of results: what lies there, runs and experiments alike. Names from outside never lead out of it.</summary>
/// <param name="root">Its path; it need not exist.</param>
public sealed class ResultsShelf(string root)
{
    // A page lists no more; older ones stay on disk.
    private const int MostListed = 200;

    /// <summary>Its full path.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>A name as a folder can bear it.</summary>
    public static string FileName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var kept = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-')).Trim('.');
        return kept.Length == 0 ? "run" : kept;
    }

    /// <summary>Everything there, the newest first.</summary>
    public IReadOnlyList<ShelfItem> List() => !Directory.Exists(Root) ? []
        : [.. new DirectoryInfo(Root).EnumerateDirectories()
            .OrderByDescending(folder => folder.LastWriteTimeUtc).ThenBy(folder => folder.Name, StringComparer.Ordinal)
            .Take(MostListed)
            .Select(folder => Find(folder.Name)).OfType<ShelfItem>()];

    /// <summary>The run or experiment of a name; null if there is none.</summary>
    public ShelfItem? Find(string name)
    {
        if (FolderOf(name) is not { } folder)
        {
            return null;
        }

        try
        {
            var item = new ShelfItem(name, new DateTimeOffset(Directory.GetLastWriteTimeUtc(folder))) { HasReport = File.Exists(Path.Combine(folder, ComparisonPage.FileName)) };
            return ResultsFolder.HoldsRun(folder) ? item with { Run = RunManifest.Read(File.ReadAllText(Path.Combine(folder, ResultsFolder.ManifestName))) }
                : File.Exists(Path.Combine(folder, ExperimentManifest.FileName)) ? item with { Experiment = ExperimentManifest.Read(Path.Combine(folder, ExperimentManifest.FileName)) }
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            // Half a folder, or somebody else's: nothing that could be shown.
            return null;
        }
    }

    /// <summary>The report of a folder; null if it has none.</summary>
    public Stream? OpenReport(string name) => Open(name, ComparisonPage.FileName);

    /// <summary>A file of a folder; null if there is none of that name.</summary>
    public Stream? Open(string name, string file)
        => FolderOf(name) is { } folder && file == Path.GetFileName(file) && new FileInfo(Path.Combine(folder, file)) is { Exists: true, LinkTarget: null } found
            ? found.OpenRead()
            : null;

    /// <summary>The files of a folder as a zip, made in a file of its own that is gone when it is closed.</summary>
    /// <param name="name">Its name, one that <see cref="Find"/> knows.</param>
    public Stream Zip(string name)
    {
        var folder = FolderOf(name) ?? throw new DirectoryNotFoundException(name);
        var target = new FileStream(
            Path.Combine(Path.GetTempPath(), "belt-zip-" + Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                archive.CreateEntryFromFile(file.FullName, $"{name}/{file.Name}", CompressionLevel.Fastest);
            }
        }

        target.Position = 0;
        return target;
    }

    // Only a plain name of a folder that lies here itself: no path, no parent, no link to elsewhere.
    private string? FolderOf(string name)
    {
        if (string.IsNullOrWhiteSpace(name) || name is "." or ".." || name != Path.GetFileName(name) || name.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }

        var folder = new DirectoryInfo(Path.Combine(Root, name));
        return folder.Exists && folder.LinkTarget is null ? folder.FullName : null;
    }
}

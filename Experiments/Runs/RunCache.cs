using System.Security.Cryptography;
using System.Text;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>
/// Runs that were lived before, a file each, so that none is lived twice. A run is the same if its scenario with policy, seeds
/// and length is, under the same version of the model. Files appear whole or not at all; one that is damaged counts as missing.
/// </summary>
public sealed class RunCache
{
    /// <summary>Bytes that the cache may take, 1 GiB: some 100,000 runs of a small belt.</summary>
    public const long DefaultLimit = 1L << 30;

    // What a file looks like; another number makes every older file another run.
    private const string Format = "run-1";
    private const string Extension = ".run";
    private const double KeptWhenFull = 0.8;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly long limit;
    private readonly TimeProvider clock;
    private readonly Lock trimming = new();
    private long? size;

    /// <summary>The cache in a folder, which need not exist.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="limit">Bytes that it may take.</param>
    /// <param name="clock">When a run was last asked for.</param>
    public RunCache(string folder, long limit = DefaultLimit, TimeProvider? clock = null)
    {
        Folder = folder;
        this.limit = limit;
        this.clock = clock ?? TimeProvider.System;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Bytes that it may take.</summary>
    public long Limit => limit;

    /// <summary>The cache of this user: under XDG_CACHE_HOME or ~/.cache, on Windows under the local application data.</summary>
    public static RunCache OfUser()
    {
        var given = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        var root = !string.IsNullOrEmpty(given) && Path.IsPathRooted(given) ? given
            : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        return new RunCache(Path.Combine(root, "orleans-industrial-belt", "runs"));
    }

    /// <summary>Files and bytes in it.</summary>
    public (long Count, long Bytes) Measure()
    {
        var files = Files().ToList();
        return (files.Count, files.Sum(file => file.Length));
    }

    /// <summary>Removes every run.</summary>
    public void Clear()
    {
        foreach (var file in Files())
        {
            TryDelete(file);
        }

        size = null;
    }

    /// <summary>A run that was lived before; null if it was not, or its file is damaged.</summary>
    /// <param name="identity">The identity of the run, see <see cref="LivedRun.Identity"/>.</param>
    /// <param name="run">The run it stands for here.</param>
    /// <param name="withEntities">Whether figures of single entities are asked for; a run that was kept without them is missing then.</param>
    internal RunRow? Find(string identity, PlannedRun run, bool withEntities = false)
    {
        var path = PathOf(identity);
        try
        {
            var text = File.ReadAllText(path, Utf8);
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0 || HashOf(text[(end + 1)..]) != text[..end])
            {
                return null;
            }

            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
            var row = RunLine.Read(text[(end + 1)..], run, mayBeOfOther: true)?.Row;
            return !withEntities ? row?.WithoutEntities()
                : row?.Entities.Count == 0 ? null
                : row;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a run; a cache that cannot be written is no reason to fail.</summary>
    internal void Keep(string identity, RunRow row)
    {
        var path = PathOf(identity);
        var line = RunLine.Write(RunEnd.Of(row));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, writer => writer.Write(HashOf(line) + "\n" + line));
            Grow(Utf8.GetByteCount(line));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The run is in the journal; only the next experiment will have to live it again.
        }
    }

    private void Grow(long bytes)
    {
        lock (trimming)
        {
            size = (size ?? Measure().Bytes - bytes) + bytes;
            if (size > limit)
            {
                Trim();
            }
        }
    }

    // Out go those that were longest not asked for, until there is room for more than the next run.
    private void Trim()
    {
        var files = Files().OrderByDescending(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal).ToList();
        size = 0;
        foreach (var file in files)
        {
            if (size + file.Length <= limit * KeptWhenFull)
            {
                size += file.Length;
            }
            else
            {
                TryDelete(file);
            }
        }
    }

    private IEnumerable<FileInfo> Files()
    {
        var folder = new DirectoryInfo(Folder);
        return folder.Exists ? folder.EnumerateFiles("*" + Extension, SearchOption.AllDirectories) : [];
    }

    private static void TryDelete(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody else reads or deletes it.
        }
    }

    private string PathOf(string identity)
    {
        var key = HashOf($"{Format}\n{ModelVersion.Current}\n{identity}");
        return Path.Combine(Folder, key[..2], key + Extension);
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Utf8.GetBytes(text)));
}

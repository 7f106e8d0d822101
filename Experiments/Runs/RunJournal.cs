using System.Text;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>
/// The runs of an experiment on disk, a line each in canonical order, written as they end. A process that is killed leaves at
/// most a broken last line, which is dropped when the journal is opened again; so it always holds the first so many runs.
/// </summary>
public sealed class RunJournal : IDisposable
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "runs.jsonl";

    private const string LockEnding = ".lock";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Experiment experiment;
    private readonly string path;
    private readonly FileStream file;
    private readonly FileStream guard;

    private RunJournal(Experiment experiment, string folder)
    {
        this.experiment = experiment;
        path = Path.Combine(folder, FileName);

        // A file of its own, since a file that is locked cannot be read either.
        guard = new FileStream(path + LockEnding, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
    }

    /// <summary>Runs that it holds; the next to live has this index.</summary>
    public long Count { get; private set; }

    /// <summary>Opens the journal of an experiment, or begins one. Nobody else can write to it until it is closed.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="folder">Its folder.</param>
    /// <exception cref="IOException">Another process has it open, or it cannot be written.</exception>
    public static RunJournal Open(Experiment experiment, string folder)
    {
        var journal = new RunJournal(experiment, folder);
        journal.DropBroken();
        return journal;
    }

    /// <summary>Reads a journal without opening it for writing.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="folder">Its folder.</param>
    public static IEnumerable<RunEnd> Read(Experiment experiment, string folder) => Read(experiment, Path.Combine(folder, FileName), _ => { });

    /// <summary>Whether a file keeps others from writing to a journal.</summary>
    internal static bool IsLock(string path) => Path.GetFileName(path) == FileName + LockEnding;

    /// <summary>Adds the next run. Once this returns, killing the process does not lose it.</summary>
    public void Add(RunEnd end)
    {
        if (end.Run.Index != Count)
        {
            throw new ArgumentException($"run {end.Run.Index} is not the next, {Count} is", nameof(end));
        }

        file.Write(Utf8.GetBytes(RunLine.Write(end) + "\n"));
        file.Flush();
        Count++;
    }

    /// <summary>The runs from the first on, read from the disk.</summary>
    public IEnumerable<RunEnd> Ends() => Read(experiment, path, _ => { });

    /// <inheritdoc/>
    public void Dispose()
    {
        file.Dispose();
        guard.Dispose();
    }

    private void DropBroken()
    {
        long whole = 0;
        foreach (var _ in Read(experiment, path, length => whole += length))
        {
            Count++;
        }

        file.SetLength(whole);
        file.Seek(0, SeekOrigin.End);
    }

    // Stops at the first line that is not the run it should be, or that has no end: what follows was never finished.
    private static IEnumerable<RunEnd> Read(Experiment experiment, string path, Action<int> lengthOfLine)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Utf8);
        for (long index = 0; index < experiment.RunCount && Line(reader) is { } line; index++)
        {
            if (RunLine.Read(line, experiment.RunAt(index)) is not { } end)
            {
                yield break;
            }

            lengthOfLine(Utf8.GetByteCount(line) + 1);
            yield return end;
        }
    }

    private static string? Line(StreamReader reader)
    {
        var line = new StringBuilder();
        for (var letter = reader.Read(); letter >= 0; letter = reader.Read())
        {
            if (letter == '\n')
            {
                return line.ToString();
            }

            line.Append((char)letter);
        }

        return null;
    }
}

using System.Text;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>Writes a file so that it appears whole or not at all: under another name beside it, which then takes its name.</summary>
public static class WholeFile
{
    private const string Unfinished = ".writing-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the file in UTF-8 with line feeds, replacing one of the same name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its text.</param>
    public static void Write(string path, Action<TextWriter> write) => Stage(path, staging =>
    {
        using var writer = new StreamWriter(staging, append: false, Utf8) { NewLine = "\n" };
        write(writer);
    });

    /// <summary>Writes a file of bytes, replacing one of the same name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it holds.</param>
    public static void Write(string path, byte[] bytes) => Stage(path, staging => File.WriteAllBytes(staging, bytes));

    /// <summary>Writes a file of bytes bit by bit, replacing one of the same name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its bytes.</param>
    public static void WriteBytes(string path, Action<Stream> write) => Stage(path, staging =>
    {
        using var stream = File.Create(staging);
        write(stream);
    });

    private static void Stage(string path, Action<string> write)
    {
        var staging = path + Unfinished + Path.GetRandomFileName();
        try
        {
            write(staging);
            File.Move(staging, path, overwrite: true);
        }
        finally
        {
            File.Delete(staging);
        }
    }

    /// <summary>Whether a file was never finished.</summary>
    public static bool IsUnfinished(string path) => Path.GetFileName(path).Contains(Unfinished, StringComparison.Ordinal);

    /// <summary>Removes what a killed process left behind in a folder into which nobody else writes.</summary>
    public static void RemoveUnfinished(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Where(IsUnfinished))
        {
            File.Delete(path);
        }
    }
}

using System.Text;

namespace OrleansIndustrialBelt.Model.Results;

/// <summary>Writes a results folder whole or not at all: into a folder beside it, which then takes its name.</summary>
public static class ResultsFolder
{
    /// <summary>The file whose presence says that a folder holds a run.</summary>
    public const string ManifestName = "manifest.json";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether a folder holds a run.</summary>
    public static bool HoldsRun(string folder) => File.Exists(Path.Combine(folder, ManifestName));

    /// <summary>The first of <c>name</c>, <c>name-2</c>, <c>name-3</c> ... that does not exist yet.</summary>
    public static string FirstFree(string folder)
    {
        var candidate = folder;
        for (var number = 2; Directory.Exists(candidate) || File.Exists(candidate); number++)
        {
            candidate = FormattableString.Invariant($"{folder}-{number}");
        }

        return candidate;
    }

    /// <summary>Writes the files and gives them the folder's name, replacing what was there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">Text by file name.</param>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        var target = Path.GetFullPath(folder);
        var staging = target + ".writing-" + Path.GetRandomFileName();
        Directory.CreateDirectory(staging);
        try
        {
            foreach (var (name, text) in files)
            {
                File.WriteAllText(Path.Combine(staging, name), text, Utf8);
            }

            Replace(staging, target);
        }
        finally
        {
            if (Directory.Exists(staging))
            {
                Directory.Delete(staging, recursive: true);
            }
        }
    }

    private static void Replace(string staging, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staging, target);
            return;
        }

        var old = target + ".old-" + Path.GetRandomFileName();
        Directory.Move(target, old);
        Directory.Move(staging, target);
        Directory.Delete(old, recursive: true);
    }
}

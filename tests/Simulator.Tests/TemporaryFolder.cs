namespace OrleansIndustrialBelt.Simulator.Tests;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("belt-").FullName;

    /// <summary>The path of a name in it.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Names of what it holds, sorted.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(Path).Select(entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}

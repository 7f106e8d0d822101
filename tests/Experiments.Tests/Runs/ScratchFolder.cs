namespace OrleansIndustrialBelt.Experiments.Tests.Runs;

/// <summary>A folder for one test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("belt-").FullName;

    /// <summary>The path of a name in it.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}

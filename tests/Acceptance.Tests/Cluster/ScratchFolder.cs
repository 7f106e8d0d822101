namespace OrleansIndustrialBelt.Acceptance.Tests.Cluster;

/// <summary>A folder that lasts as long as a test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("belt-cluster-");

    /// <summary>A path within it.</summary>
    public string Below(string name) => Path.Combine(folder.FullName, name);

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}

namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>Where a cluster keeps its runs: the section <c>storage</c> of a silo's configuration.</summary>
public sealed class StorageSettings
{
    /// <summary>What keeps them.</summary>
    public StorageKind Kind { get; set; }

    /// <summary>The folder of files.</summary>
    public string Folder { get; set; } = "belt-storage";

    /// <summary>How the Redis server or the storage account is reached. A secret: it is never printed.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>The container of blobs.</summary>
    public string Container { get; set; } = "belt";

    /// <summary>What is wrong with them.</summary>
    public IEnumerable<string> Faults()
    {
        if (Kind == StorageKind.Files && string.IsNullOrWhiteSpace(Folder))
        {
            yield return "storage:folder: name the folder in which runs are kept";
        }

        if (Kind is StorageKind.Redis or StorageKind.AzureBlob && string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return $"storage:connectionString: {Kind} needs one";
        }
    }
}

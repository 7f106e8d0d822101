namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>What keeps the records of runs.</summary>
public enum StorageKind
{
    /// <summary>Files in a folder that all silos of the cluster see.</summary>
    Files,

    /// <summary>The memory of silos: whatever is lost with one of them is lost.</summary>
    Memory,

    /// <summary>A Redis server.</summary>
    Redis,

    /// <summary>A storage account of Azure, or Azurite.</summary>
    AzureBlob,
}

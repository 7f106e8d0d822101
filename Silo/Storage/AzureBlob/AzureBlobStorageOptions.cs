using Azure.Storage.Blobs;
using Orleans.Storage;

// Names and namespaces are those of Microsoft.Orleans.Persistence.AzureStorage, so that the package can take this folder's place.
#pragma warning disable IDE0130
namespace Orleans.Configuration;
#pragma warning restore IDE0130

/// <summary>Options of grain storage in Azure Blob Storage.</summary>
public sealed class AzureBlobStorageOptions : IStorageProviderSerializerOptions
{
    /// <summary>The container; made when it is missing.</summary>
    public string ContainerName { get; set; } = "grainstate";

    /// <summary>Reaches the storage account.</summary>
    public BlobServiceClient? BlobServiceClient { get; set; }

    /// <summary>Whether clearing deletes the blob; else an empty one stays in its place.</summary>
    public bool DeleteStateOnClear { get; set; } = true;

    /// <summary>Stage of the silo's life at which storage is made ready.</summary>
    public int InitStage { get; set; } = ServiceLifecycleStage.ApplicationServices;

    /// <inheritdoc/>
    public IGrainStorageSerializer GrainStorageSerializer { get; set; } = null!;
}

using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Orleans.Configuration;
using Orleans.Serialization.Serializers;
using Orleans.Storage;

namespace OrleansIndustrialBelt.Silo.Storage.AzureBlob;

/// <summary>
/// Keeps grain state in Azure Blob Storage in the layout of Microsoft.Orleans.Persistence.AzureStorage: a blob
/// <c>{stateName}-{grainId}.json</c> per record, which holds what the serializer wrote.
/// </summary>
/// <param name="name">The provider's name.</param>
/// <param name="options">Where and how.</param>
/// <param name="activators">Make fresh states.</param>
public sealed class AzureBlobGrainStorage(string name, AzureBlobStorageOptions options, IActivatorProvider activators)
    : IGrainStorage, ILifecycleParticipant<ISiloLifecycle>
{
    private static readonly BlobHttpHeaders Headers = new() { ContentType = "application/octet-stream" };

    private BlobContainerClient Container => options.BlobServiceClient!.GetBlobContainerClient(options.ContainerName);

    /// <inheritdoc/>
    public void Participate(ISiloLifecycle observer)
        => observer.Subscribe(
            nameof(AzureBlobGrainStorage) + "-" + name,
            options.InitStage,
            stop => Container.CreateIfNotExistsAsync(cancellationToken: stop));

    /// <inheritdoc/>
    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        try
        {
            var blob = (await Blob(stateName, grainId).DownloadContentAsync()).Value;
            var content = blob.Content;
            var isCleared = content.ToMemory().IsEmpty;
            grainState.State = isCleared ? Fresh<T>() : options.GrainStorageSerializer.Deserialize<T>(content);
            grainState.ETag = blob.Details.ETag.ToString();
            grainState.RecordExists = !isCleared;
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            Reset(grainState, tag: null);
        }
    }

    /// <inheritdoc/>
    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var content = options.GrainStorageSerializer.Serialize(grainState.State);
        grainState.ETag = await Upload(Blob(stateName, grainId), content, grainState.ETag);
        grainState.RecordExists = true;
    }

    /// <inheritdoc/>
    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var blob = Blob(stateName, grainId);
        if (options.DeleteStateOnClear)
        {
            // Without an ETag nothing was seen there: deleting needs no match, as in the original.
            var conditions = grainState.ETag is { } tag ? new BlobRequestConditions { IfMatch = new ETag(tag) } : null;
            await Guarded(blob, grainState.ETag, () => blob.DeleteIfExistsAsync(DeleteSnapshotsOption.None, conditions));
            Reset(grainState, tag: null);
        }
        else
        {
            Reset(grainState, await Upload(blob, BinaryData.Empty, grainState.ETag));
        }
    }

    // 404: the record that the ETag speaks of is gone.
    private static async Task<T> Guarded<T>(BlobClient blob, string? tag, Func<Task<T>> update)
    {
        try
        {
            return await update();
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412 || IsMissingBlob(failure))
        {
            throw new InconsistentStateException($"Blob {blob.Name} in {blob.BlobContainerName} was changed by somebody else.", "Unknown", tag, failure);
        }
    }

    private static bool IsMissingBlob(RequestFailedException failure) => failure.Status == 404 && failure.ErrorCode == BlobErrorCode.BlobNotFound;

    private static Task<Response<BlobContentInfo>> Put(BlobClient blob, BinaryData content, string? tag)
    {
        var conditions = tag is null ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new BlobRequestConditions { IfMatch = new ETag(tag) };
        return blob.UploadAsync(content, new BlobUploadOptions { HttpHeaders = Headers, Conditions = conditions });
    }

    private async Task<string> Upload(BlobClient blob, BinaryData content, string? tag)
    {
        try
        {
            return (await Guarded(blob, tag, () => Put(blob, content, tag))).Value.ETag.ToString();
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await Container.CreateIfNotExistsAsync();
            return (await Guarded(blob, tag, () => Put(blob, content, tag))).Value.ETag.ToString();
        }
    }

    private BlobClient Blob(string stateName, GrainId grainId) => Container.GetBlobClient($"{stateName}-{grainId}.json");

    private T Fresh<T>() => activators.GetActivator<T>().Create();

    private void Reset<T>(IGrainState<T> grainState, string? tag)
    {
        grainState.State = Fresh<T>();
        grainState.ETag = tag;
        grainState.RecordExists = false;
    }
}

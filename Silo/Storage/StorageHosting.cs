using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Persistence;
using Orleans.Storage;
using OrleansIndustrialBelt.Silo.Settings;
using OrleansIndustrialBelt.Silo.Storage.Files;
using StackExchange.Redis;

namespace OrleansIndustrialBelt.Silo.Storage;

/// <summary>Gives a silo the storage that its configuration names.</summary>
public static class StorageHosting
{
    /// <summary>Adds the provider.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="name">The provider's name.</param>
    /// <param name="settings">Where records are kept.</param>
    public static ISiloBuilder AddBeltStorage(this ISiloBuilder silo, string name, StorageSettings settings) => settings.Kind switch
    {
        StorageKind.Files => silo.AddBeltFileGrainStorage(name, options => options.Folder = Path.GetFullPath(settings.Folder)).AsBytes<FileStorageOptions>(name),
        StorageKind.Memory => silo.AddMemoryGrainStorage(name),
        StorageKind.Redis => silo.AddRedisGrainStorage(name, options => Configure(options, settings)).AsBytes<RedisStorageOptions>(name),
        StorageKind.AzureBlob => silo.AddAzureBlobGrainStorage(name, options => Configure(options, settings)).AsBytes<AzureBlobStorageOptions>(name),
        _ => throw new ArgumentOutOfRangeException(nameof(settings), settings.Kind, "No such storage."),
    };

    private static void Configure(RedisStorageOptions options, StorageSettings settings)
    {
        options.ConfigurationOptions = ConfigurationOptions.Parse(settings.ConnectionString);
        options.DeleteStateOnClear = true;
    }

    private static void Configure(AzureBlobStorageOptions options, StorageSettings settings)
    {
        options.BlobServiceClient = new BlobServiceClient(settings.ConnectionString);
        options.ContainerName = settings.Container;
    }

    private static ISiloBuilder AsBytes<TOptions>(this ISiloBuilder silo, string name)
        where TOptions : class, IStorageProviderSerializerOptions
    {
        silo.Services.AddOptions<TOptions>(name).Configure(static options => options.GrainStorageSerializer = new StoredBytesSerializer());
        return silo;
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Providers;
using Orleans.Runtime.Hosting;
using Orleans.Storage;
using OrleansIndustrialBelt.Silo.Storage.AzureBlob;

#pragma warning disable IDE0130
namespace Orleans.Hosting;
#pragma warning restore IDE0130

/// <summary>Makes a silo keep grain state in Azure Blob Storage.</summary>
public static class AzureBlobSiloBuilderExtensions
{
    /// <summary>Adds the default provider.</summary>
    public static ISiloBuilder AddAzureBlobGrainStorageAsDefault(this ISiloBuilder builder, Action<AzureBlobStorageOptions> configureOptions)
        => builder.AddAzureBlobGrainStorage(ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME, configureOptions);

    /// <summary>Adds a provider.</summary>
    /// <param name="builder">The silo.</param>
    /// <param name="name">The provider's name.</param>
    /// <param name="configureOptions">Sets its options.</param>
    public static ISiloBuilder AddAzureBlobGrainStorage(this ISiloBuilder builder, string name, Action<AzureBlobStorageOptions> configureOptions)
    {
        builder.Services.AddOptions<AzureBlobStorageOptions>(name)
            .Configure(configureOptions)
            .Validate(options => options.BlobServiceClient is not null, $"Grain storage {name} has no BlobServiceClient.");
        builder.Services.AddTransient<
            IPostConfigureOptions<AzureBlobStorageOptions>, DefaultStorageProviderSerializerOptionsConfigurator<AzureBlobStorageOptions>>();
        builder.Services.AddGrainStorage(name, static (services, name) => ActivatorUtilities.CreateInstance<AzureBlobGrainStorage>(
            services, name, services.GetRequiredService<IOptionsMonitor<AzureBlobStorageOptions>>().Get(name)));
        return builder;
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Runtime.Hosting;
using Orleans.Storage;

namespace OrleansIndustrialBelt.Silo.Storage.Files;

/// <summary>Makes a silo keep grain state in files.</summary>
public static class FileStorageHosting
{
    /// <summary>Adds a provider.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="name">The provider's name.</param>
    /// <param name="configure">Sets its options.</param>
    public static ISiloBuilder AddBeltFileGrainStorage(this ISiloBuilder silo, string name, Action<FileStorageOptions> configure)
    {
        silo.Services.AddOptions<FileStorageOptions>(name).Configure(configure);
        silo.Services.AddTransient<IPostConfigureOptions<FileStorageOptions>, DefaultStorageProviderSerializerOptionsConfigurator<FileStorageOptions>>();
        silo.Services.AddGrainStorage(name, static (services, name) => ActivatorUtilities.CreateInstance<FileGrainStorage>(
            services, name, services.GetRequiredService<IOptionsMonitor<FileStorageOptions>>().Get(name)));
        return silo;
    }
}

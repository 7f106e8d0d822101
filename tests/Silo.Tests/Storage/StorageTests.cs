using OrleansIndustrialBelt.Servers;
using OrleansIndustrialBelt.Silo.Settings;
using OrleansIndustrialBelt.Silo.Storage;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests.Storage;

public sealed class MemoryStorageTests : StorageConformance
{
    protected override Task<Action<ISiloBuilder>> Prepare(string provider)
        => Task.FromResult<Action<ISiloBuilder>>(silo => silo.AddBeltStorage(provider, new StorageSettings { Kind = StorageKind.Memory }));
}

public sealed class FileStorageTests : StorageConformance
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("belt-storage-");

    protected override Task<Action<ISiloBuilder>> Prepare(string provider)
        => Task.FromResult<Action<ISiloBuilder>>(silo => silo.AddBeltStorage(provider, new StorageSettings { Folder = folder.FullName }));

    protected override Task End()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

public sealed class RedisStorageTests(RedisStorageTests.Server server) : StorageConformance, IClassFixture<RedisStorageTests.Server>
{
    protected override async Task<Action<ISiloBuilder>> Prepare(string provider)
    {
        var address = await server.Address();
        return silo => silo.AddBeltStorage(provider, new StorageSettings { Kind = StorageKind.Redis, ConnectionString = address });
    }

    public sealed class Server : IDisposable
    {
        private RedisServer? redis;

        public async Task<string> Address() => (redis ??= await RedisServer.Start()).Address;

        public void Dispose() => redis?.Dispose();
    }
}

public sealed class AzureBlobStorageTests(AzureBlobStorageTests.Server server) : StorageConformance, IClassFixture<AzureBlobStorageTests.Server>
{
    private static int containers;

    protected override async Task<Action<ISiloBuilder>> Prepare(string provider)
    {
        var connection = await server.ConnectionString();
        var settings = new StorageSettings
        {
            Kind = StorageKind.AzureBlob,
            ConnectionString = connection,
            Container = "tests" + Interlocked.Increment(ref containers).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        return silo => silo.AddBeltStorage(provider, settings);
    }

    public sealed class Server : IDisposable
    {
        private AzuriteServer? azurite;

        public async Task<string> ConnectionString() => (azurite ??= await AzuriteServer.Start()).ConnectionString;

        public void Dispose() => azurite?.Dispose();
    }
}

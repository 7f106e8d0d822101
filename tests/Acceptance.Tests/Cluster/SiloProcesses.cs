using System.Globalization;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Partitions;
using OrleansIndustrialBelt.Servers;
using OrleansIndustrialBelt.Silo.Clients;
using OrleansIndustrialBelt.Silo.Hosting;
using OrleansIndustrialBelt.Silo.Settings;

namespace OrleansIndustrialBelt.Acceptance.Tests.Cluster;

/// <summary>A cluster of real processes on this machine: silos that find each other by Redis, which also keeps their runs unless told otherwise.</summary>
internal sealed class SiloProcesses : IAsyncDisposable
{
    private readonly List<ServerProcess> silos = [];
    private readonly List<int> siloPorts = [];
    private readonly RedisServer redis;
    private ClusterClient? client;

    private SiloProcesses(RedisServer redis, string? storage)
    {
        this.redis = redis;
        File.WriteAllText(SettingsFile, string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            clustering: {kind: Redis, connectionString: "{{redis.Address}}"}
            storage: {{storage ?? $$"""{kind: Redis, connectionString: "{{redis.Address}}"}"""}}
            failureDetection: {probeSeconds: 1, missedProbes: 2}
            """));
    }

    /// <summary>What silos and clients are told.</summary>
    public string SettingsFile { get; } = Path.GetTempFileName();

    /// <summary>The silos in the order in which they were started.</summary>
    public IReadOnlyList<ServerProcess> Silos => silos;

    /// <summary>Calls the cluster.</summary>
    public ClusterClient Client => client!;

    /// <summary>Starts one.</summary>
    /// <param name="count">How many silos.</param>
    /// <param name="storage">The settings of storage; null for the server that keeps the list of silos.</param>
    public static async Task<SiloProcesses> Start(int count, string? storage = null)
    {
        var cluster = new SiloProcesses(await RedisServer.Start(), storage);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, count).Select(_ => cluster.Add()));
            cluster.client = await ClusterClient.Connect(SettingsReader.Read(cluster.SettingsFile, []));
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts one more silo and waits until it is ready.</summary>
    public async Task Add()
    {
        var taken = FreePorts.Take(3);
        var ports = taken.Select(port => port.ToString(CultureInfo.InvariantCulture)).ToArray();
        var silo = ServerProcess.Start(
            "dotnet",
            [typeof(SiloProgram).Assembly.Location, "--config", SettingsFile, "--siloPort", ports[0], "--gatewayPort", ports[1], "--http:port", ports[2]]);
        silos.Add(silo);
        siloPorts.Add(taken[0]);
        await silo.Until(() => Task.FromResult(silo.Output.Contains("is ready", StringComparison.Ordinal)));
    }

    /// <summary>The silo where a run's clock is now.</summary>
    public async Task<ServerProcess> SiloOf(IRunGrain run)
    {
        var address = await RunFollower.Patiently(async () => await Client.Grains.GetGrain<IManagementGrain>(0).GetActivationAddress(run));
        return silos[siloPorts.IndexOf(address!.Endpoint.Port)];
    }

    /// <summary>How many partitions live on the silo that was started last.</summary>
    public async Task<int> PartitionsOfNewest()
    {
        var all = await RunFollower.Patiently(() => Client.Grains.GetGrain<IManagementGrain>(0).GetDetailedGrainStatistics());
        return all.Count(grain => grain.SiloAddress.Endpoint.Port == siloPorts[^1] && grain.GrainType.Contains(nameof(PartitionGrain), StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (client is not null)
        {
            await client.DisposeAsync();
        }

        silos.ForEach(silo => silo.Dispose());
        redis.Dispose();
        File.Delete(SettingsFile);
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Silo.Admission;
using OrleansIndustrialBelt.Silo.Hosting;
using OrleansIndustrialBelt.Silo.Settings;

namespace OrleansIndustrialBelt.Silo.Clients;

/// <summary>A connection to a cluster whose silos are other processes.</summary>
public sealed class ClusterClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly IHost host;

    private ClusterClient(IHost host) => this.host = host;

    /// <summary>Calls grains of the cluster.</summary>
    public IGrainFactory Grains => host.Services.GetRequiredService<IGrainFactory>();

    /// <summary>Connects.</summary>
    /// <param name="settings">The settings of its silos.</param>
    /// <exception cref="RunFailedException">No silo answers.</exception>
    public static async Task<ClusterClient> Connect(SiloSettings settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.UseOrleansClient(client => client.FindCluster(settings));
        var candidate = builder.Build();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await candidate.StartAsync(patience.Token);
            return new ClusterClient(candidate);
        }
        catch (Exception exception)
        {
            candidate.Dispose();
            throw new RunFailedException($"no silo of cluster {settings.Clustering.Cluster} answers: {exception.Message}");
        }
    }

    /// <summary>Starts a run.</summary>
    /// <returns>Why it is refused; null if it has started.</returns>
    public Task<string?> Submit(string run, RunRequest request) => Grains.GetGrain<IAdmissionGrain>(IAdmissionGrain.Key).Submit(run, request);

    /// <summary>Every run that the cluster knows.</summary>
    public Task<IReadOnlyList<RunEntry>> List() => Grains.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key).List();

    /// <summary>
    /// Runs of an experiment that the cluster lives at once, if its machines have as many cores as this one: a core of each is left for
    /// probes.
    /// </summary>
    public async Task<int> Places()
        => Math.Max(1, Environment.ProcessorCount - 1) * (await RunFollower.Patiently(() => Grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true))).Count;

    /// <summary>The clock of a run.</summary>
    public IRunGrain Run(string run) => Grains.GetGrain<IRunGrain>(GrainKeys.CheckRun(run));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}

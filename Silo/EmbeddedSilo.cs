using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using OrleansIndustrialBelt.Grains.Belts;

namespace OrleansIndustrialBelt.Silo;

/// <summary>
/// A whole cluster inside this process: one silo on free loopback ports, nothing to install. Several may live side by side,
/// in one process or in many.
/// </summary>
public sealed class EmbeddedSilo : IAsyncDisposable
{
    private const int Attempts = 5;
    private readonly IHost host;

    private EmbeddedSilo(IHost host) => this.host = host;

    /// <summary>Calls grains of this silo.</summary>
    public IGrainFactory Grains => host.Services.GetRequiredService<IGrainFactory>();

    /// <summary>What the silo is made of.</summary>
    public IServiceProvider Services => host.Services;

    /// <summary>Starts a silo.</summary>
    /// <param name="source">Makes the belts of runs from their requests.</param>
    /// <param name="configure">Adds to the silo, or null.</param>
    /// <param name="stop">Gives up starting.</param>
    public static async Task<EmbeddedSilo> Start(IBeltSource source, Action<ISiloBuilder>? configure = null, CancellationToken stop = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            var candidate = Build(source, configure, FreePorts());
            try
            {
                await candidate.StartAsync(stop);
                return new EmbeddedSilo(candidate);
            }
            catch (Exception exception) when (attempt < Attempts && IsPortTaken(exception))
            {
                // Between finding a free port and opening it another process took it: look for others.
                await Dispose(candidate);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await Dispose(host);
    }

    private static IHost Build(IBeltSource source, Action<ISiloBuilder>? configure, (int Silo, int Gateway) ports)
    {
        // An empty builder: no settings files, no console, and signals stay with the program that embeds the silo.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // The silo's advice on garbage collection and its watchdog's complaints of a busy machine say nothing about a run.
        builder.Logging.AddFilter("Orleans.Runtime.Silo", LogLevel.Error);
        builder.Logging.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.UseOrleans(silo =>
        {
            var cluster = string.Create(CultureInfo.InvariantCulture, $"belt-{ports.Silo}");
            silo.UseLocalhostClustering(ports.Silo, ports.Gateway, primarySiloEndpoint: null, serviceId: cluster, clusterId: cluster);
            silo.AddBelt(source);

            // The only silo knows its own grains; a cache of where they live would only keep those of past runs.
            silo.Configure<GrainDirectoryOptions>(directory => directory.CachingStrategy = GrainDirectoryOptions.CachingStrategyType.None);
            configure?.Invoke(silo);
        });
        return builder.Build();
    }

    private static (int Silo, int Gateway) FreePorts()
    {
        // Both are held open at once, so that they differ.
        using var silo = new TcpListener(IPAddress.Loopback, 0);
        using var gateway = new TcpListener(IPAddress.Loopback, 0);
        silo.Start();
        gateway.Start();
        return (((IPEndPoint)silo.LocalEndpoint).Port, ((IPEndPoint)gateway.LocalEndpoint).Port);
    }

    private static bool IsPortTaken(Exception exception)
        => exception is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse or SocketError.AccessDenied }
            || string.Equals(exception.GetType().Name, "AddressInUseException", StringComparison.Ordinal)
            || (exception.InnerException is { } inner && IsPortTaken(inner));

    private static ValueTask Dispose(IHost host)
    {
        if (host is IAsyncDisposable disposable)
        {
            return disposable.DisposeAsync();
        }

        host.Dispose();
        return ValueTask.CompletedTask;
    }
}

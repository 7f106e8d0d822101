using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OrleansIndustrialBelt.Silo.Clients;
using OrleansIndustrialBelt.Silo.Hosting;
using OrleansIndustrialBelt.Silo.Settings;

namespace OrleansIndustrialBelt.Benchmarks.Scale;

/// <summary>Silo processes on this machine that form a cluster, keep nothing and tell their metrics.</summary>
internal sealed class BenchmarkSilos : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly List<Process> silos = [];
    private readonly List<Uri> pages = [];
    private readonly HttpClient http = new();
    private ClusterClient? client;

    /// <summary>Calls the cluster.</summary>
    public ClusterClient Client => client!;

    /// <summary>Processor seconds of all silos so far.</summary>
    public double ProcessorSeconds => silos.Sum(silo =>
    {
        silo.Refresh();
        return silo.TotalProcessorTime.TotalSeconds;
    });

    /// <summary>Starts a cluster.</summary>
    public static async Task<BenchmarkSilos> Start(int count)
    {
        var cluster = new BenchmarkSilos();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.silos.ForEach(silo => silo.Kill());
        var ports = FreePorts(3 * count);
        for (var silo = 0; silo < count; silo++)
        {
            await cluster.Add(ports[3 * silo], ports[(3 * silo) + 1], ports[(3 * silo) + 2], silo == 0 ? 0 : ports[0]);
        }

        cluster.client = await ClusterClient.Connect(new SiloSettings { GatewayPort = ports[1] });
        return cluster;
    }

    /// <summary>Bytes of messages that silos have had from each other, by the counter of Orleans.</summary>
    public async Task<double> BytesBetween()
    {
        var sum = 0.0;
        foreach (var page in pages)
        {
            var lines = (await http.GetStringAsync(page)).Split('\n');
            sum += lines.Where(IsBetweenSilos).Sum(line => double.Parse(line[(line.LastIndexOf("} ", StringComparison.Ordinal) + 2)..].Split(' ')[0], CultureInfo.InvariantCulture));
        }

        return sum;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (client is not null)
        {
            await client.DisposeAsync();
        }

        foreach (var silo in silos)
        {
            silo.Kill();
            await silo.WaitForExitAsync();
            silo.Dispose();
        }

        silos.Clear();
        http.Dispose();
    }

    private static bool IsBetweenSilos(string line)
        => line.StartsWith("orleans_messaging_received_messages_size_bytes_sum{", StringComparison.Ordinal) && line.Contains("\"SiloToSilo\"", StringComparison.Ordinal);

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        listeners.ForEach(listener => listener.Dispose());
        return ports;
    }

    private async Task Add(int siloPort, int gatewayPort, int httpPort, int firstSiloPort)
    {
        string[] arguments =
        [
            typeof(SiloProgram).Assembly.Location, "--storage:kind", "Memory", "--telemetry:prometheus", "true", "--siloPort", Text(siloPort),
            "--gatewayPort", Text(gatewayPort), "--http:port", Text(httpPort), "--firstSiloPort", Text(firstSiloPort),
        ];
        var silo = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        silos.Add(silo);
        pages.Add(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{httpPort}/metrics")));
        _ = await silo.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException("a silo did not start");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

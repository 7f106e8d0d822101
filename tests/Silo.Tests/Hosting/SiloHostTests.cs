using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using OrleansIndustrialBelt.Grains.Measuring;
using OrleansIndustrialBelt.Servers;
using OrleansIndustrialBelt.Silo.Hosting;
using OrleansIndustrialBelt.Silo.Settings;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests.Hosting;

public sealed class SiloHostTests
{
    private const string Token = "a token of a test";

    [Fact]
    public async Task A_silo_tells_its_health_to_anybody_and_its_figures_to_those_who_have_the_token()
    {
        var settings = Settings(new HttpSettings { Token = Token }, new TelemetrySettings { Prometheus = true });
        await using var silo = SiloHost.Build(settings);
        await silo.StartAsync();
        using var client = Client(settings);

        Assert.Equal(HttpStatusCode.OK, await Status(client, "health/live"));
        Assert.Equal(HttpStatusCode.OK, await Status(client, "health/ready"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(client, "metrics"));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        Assert.Contains("orleans_", await client.GetStringAsync(new Uri("metrics", UriKind.Relative)), StringComparison.Ordinal);
        await silo.StopAsync();
    }

    [Fact]
    public async Task A_silo_shows_the_dashboard_where_it_was_asked_for()
    {
        var settings = Settings(new HttpSettings { Dashboard = true }, new TelemetrySettings());
        await using var silo = SiloHost.Build(settings);
        await silo.StartAsync();
        using var client = Client(settings);

        Assert.Equal(HttpStatusCode.OK, await Status(client, "dashboard/"));
        Assert.Contains("Orleans", await client.GetStringAsync(new Uri("dashboard/", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("\"hosts\":", await client.GetStringAsync(new Uri("dashboard/DashboardCounters", UriKind.Relative)), StringComparison.Ordinal);
        await silo.StopAsync();
    }

    [Fact]
    public async Task A_silo_sends_metrics_and_traces_to_its_collector()
    {
        await using var collector = await CollectorStub.Start();
        await using (var silo = SiloHost.Build(Settings(new HttpSettings(), new TelemetrySettings { Otlp = collector.Address })))
        {
            await silo.StartAsync();
            using (var source = new ActivitySource(BeltMetrics.Source))
            {
                source.StartActivity("a recovery point of a test")!.Dispose();
            }

            // What has been measured is sent at the latest when the silo ends.
            await silo.StopAsync();
        }

        Assert.True(collector.Bytes.GetValueOrDefault("/opentelemetry.proto.collector.metrics.v1.MetricsService/Export") > 0);
        Assert.True(collector.Bytes.GetValueOrDefault("/opentelemetry.proto.collector.trace.v1.TraceService/Export") > 0);
    }

    private static SiloSettings Settings(HttpSettings http, TelemetrySettings telemetry)
    {
        var ports = FreePorts.Take(3);
        http.Port = ports[2];
        return new SiloSettings
        {
            SiloPort = ports[0],
            GatewayPort = ports[1],
            Storage = new StorageSettings { Kind = StorageKind.Memory },
            Http = http,
            Telemetry = telemetry,
        };
    }

    private static HttpClient Client(SiloSettings settings)
        => new() { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{settings.Http.Port}/")) };

    private static async Task<HttpStatusCode> Status(HttpClient client, string page)
    {
        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
        return answer.StatusCode;
    }
}

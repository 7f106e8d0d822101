using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
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
        var ports = FreePorts.Take(3);
        await using var silo = SiloHost.Build(new SiloSettings
        {
            SiloPort = ports[0],
            GatewayPort = ports[1],
            Storage = new StorageSettings { Kind = StorageKind.Memory },
            Http = new HttpSettings { Port = ports[2], Token = Token },
            Telemetry = new TelemetrySettings { Prometheus = true },
        });
        await silo.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{ports[2]}/")) };

        Assert.Equal(HttpStatusCode.OK, await Status(client, "health/live"));
        Assert.Equal(HttpStatusCode.OK, await Status(client, "health/ready"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(client, "metrics"));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        Assert.Contains("orleans_", await client.GetStringAsync(new Uri("metrics", UriKind.Relative)), StringComparison.Ordinal);
        await silo.StopAsync();
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string page)
    {
        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
        return answer.StatusCode;
    }
}

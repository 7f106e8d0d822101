using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Orleans.Dashboard;
using OrleansIndustrialBelt.Silo.Settings;

namespace OrleansIndustrialBelt.Silo.Hosting;

/// <summary>The silo's pages: /health/live, /health/ready, and where asked for /metrics and /dashboard.</summary>
internal static class HttpPages
{
    /// <summary>Adds the pages.</summary>
    public static void Map(WebApplication host, SiloSettings settings)
    {
        if (settings.Http.Token.Length > 0)
        {
            host.Use((call, next) => MayPass(call.Request, settings.Http.Token) ? next(call) : Refuse(call.Response));
        }

        host.MapGet("/health/live", () => Results.Text("live"));
        host.MapGet("/health/ready", (ISiloStatusOracle status) => Results.Text(
            status.CurrentStatus.ToString(),
            statusCode: status.CurrentStatus == SiloStatus.Active ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable));
        if (settings.Telemetry.Prometheus)
        {
            host.MapPrometheusScrapingEndpoint();
        }

        if (settings.Http.Dashboard)
        {
            host.MapOrleansDashboard("/dashboard");
        }
    }

    // Those who watch health have no token, and it tells nothing.
    private static bool MayPass(HttpRequest request, string token)
        => request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
            || CryptographicOperations.FixedTimeEquals(
                SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString())),
                SHA256.HashData(Encoding.UTF8.GetBytes($"Bearer {token}")));

    private static Task Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}

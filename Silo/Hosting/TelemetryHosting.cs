using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using OrleansIndustrialBelt.Grains.Measuring;
using OrleansIndustrialBelt.Silo.Settings;

namespace OrleansIndustrialBelt.Silo.Hosting;

/// <summary>Sends metrics and traces where settings say; without them nothing is measured.</summary>
internal static class TelemetryHosting
{
    /// <summary>Adds the exporters.</summary>
    public static void AddTelemetry(this IServiceCollection services, SiloSettings settings)
    {
        var telemetry = settings.Telemetry;
        if (!telemetry.Prometheus && telemetry.Otlp.Length == 0)
        {
            return;
        }

        var openTelemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(BeltMetrics.Source, serviceInstanceId: $"{settings.Address}:{settings.SiloPort}"))
            .WithMetrics(metrics => Configure(metrics, telemetry));
        if (telemetry.Otlp.Length > 0)
        {
            openTelemetry.WithTracing(traces => traces
                .AddSource(BeltMetrics.Source, "Microsoft.Orleans.*")
                .AddOtlpExporter(exporter => exporter.Endpoint = new Uri(telemetry.Otlp)));
        }
    }

    private static void Configure(MeterProviderBuilder metrics, TelemetrySettings telemetry)
    {
        metrics.AddMeter(BeltMetrics.Source, "Microsoft.Orleans");
        if (telemetry.Prometheus)
        {
            metrics.AddPrometheusExporter();
        }

        if (telemetry.Otlp.Length > 0)
        {
            metrics.AddOtlpExporter(exporter => exporter.Endpoint = new Uri(telemetry.Otlp));
        }
    }
}

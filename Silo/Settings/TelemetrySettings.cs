namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>Where metrics and traces go: the section <c>telemetry</c>.</summary>
public sealed class TelemetrySettings
{
    /// <summary>An OpenTelemetry collector, e.g. http://127.0.0.1:4317; none if empty.</summary>
    public string Otlp { get; set; } = "";

    /// <summary>Whether Prometheus may read /metrics.</summary>
    public bool Prometheus { get; set; }

    /// <summary>What is wrong with them.</summary>
    internal IEnumerable<string> Faults()
    {
        if (Otlp.Length > 0 && !(Uri.TryCreate(Otlp, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")))
        {
            yield return $"telemetry:otlp: '{Otlp}' is no address such as http://127.0.0.1:4317";
        }
    }
}

using System.Net;

namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>All that a silo can be told. A client reads <see cref="Clustering"/> and <see cref="GatewayPort"/> from the same file.</summary>
public sealed class SiloSettings
{
    /// <summary>How silos find each other.</summary>
    public ClusteringSettings Clustering { get; set; } = new();

    /// <summary>The address at which other silos and clients reach this one.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>The port for other silos.</summary>
    public int SiloPort { get; set; } = 11111;

    /// <summary>The port for clients.</summary>
    public int GatewayPort { get; set; } = 30000;

    /// <summary>With localhost clustering the <see cref="SiloPort"/> of the first silo; 0 if this is the first.</summary>
    public int FirstSiloPort { get; set; }

    /// <summary>Says that the network between silos is private: Orleans' traffic is neither encrypted nor authenticated.</summary>
    public bool PrivateNetwork { get; set; }

    /// <summary>Where runs are kept.</summary>
    public StorageSettings Storage { get; set; } = new();

    /// <summary>How soon a silo is taken for dead.</summary>
    public FailureDetectionSettings FailureDetection { get; set; } = new();

    /// <summary>Pages for machines.</summary>
    public HttpSettings Http { get; set; } = new();

    /// <summary>Metrics and traces.</summary>
    public TelemetrySettings Telemetry { get; set; } = new();

    /// <summary>What is refused.</summary>
    public LimitSettings Limits { get; set; } = new();

    /// <summary>What is wrong with them, a line each.</summary>
    public IEnumerable<string> Faults() =>
    [
        .. Clustering.Faults(),
        .. AddressFaults(),
        .. Ranges.Faults("siloPort", SiloPort, 1, Ranges.HighestPort),
        .. Ranges.Faults("gatewayPort", GatewayPort, 1, Ranges.HighestPort),
        .. Ranges.Faults("firstSiloPort", FirstSiloPort, 0, Ranges.HighestPort),
        .. Storage.Faults(),
        .. FailureDetection.Faults(),
        .. Http.Faults(),
        .. Telemetry.Faults(),
        .. Limits.Faults(),
    ];

    private IEnumerable<string> AddressFaults()
    {
        if (!IPAddress.TryParse(Address, out var address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        {
            yield return $"address: '{Address}' is no IP address at which others reach this silo";
        }
        else if (!IPAddress.IsLoopback(address) && !PrivateNetwork)
        {
            yield return $"address: {Address} is not of this machine. Orleans' traffic is neither encrypted nor authenticated: set privateNetwork to true if nobody else is on that network";
        }
        else if (!IPAddress.IsLoopback(address) && Clustering.Kind == ClusteringKind.Localhost)
        {
            yield return "clustering:kind: Localhost is for one machine; use Redis";
        }
    }
}

using System.Net;

namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>The silo's pages for machines: health, metrics, and the dashboard where it is asked for. The section <c>http</c>.</summary>
public sealed class HttpSettings
{
    /// <summary>The address to listen on; any but a loopback one needs a <see cref="Token"/>.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>The port.</summary>
    public int Port { get; set; } = 8080;

    /// <summary>What callers must show as <c>Authorization: Bearer</c>, for all but health; none if empty. A secret: it is never printed.</summary>
    public string Token { get; set; } = "";

    /// <summary>Whether the Orleans Dashboard is shown under /dashboard. It makes every call dearer.</summary>
    public bool Dashboard { get; set; }

    /// <summary>What is wrong with them.</summary>
    internal IEnumerable<string> Faults()
    {
        if (!IPAddress.TryParse(Address, out var address))
        {
            yield return $"http:address: '{Address}' is no IP address";
        }
        else if (!IPAddress.IsLoopback(address) && Token.Length < ShortestToken)
        {
            yield return $"http:token: outside of this machine HTTP needs a token of {ShortestToken} characters or more";
        }

        foreach (var fault in Ranges.Faults("http:port", Port, 1, Ranges.HighestPort))
        {
            yield return fault;
        }
    }

    private const int ShortestToken = 16;
}

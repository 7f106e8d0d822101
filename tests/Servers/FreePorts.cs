using System.Net;
using System.Net.Sockets;

namespace OrleansIndustrialBelt.Servers;

/// <summary>Loopback ports that nobody listens on.</summary>
public static class FreePorts
{
    /// <summary>Some of them, all different.</summary>
    public static int[] Take(int count)
    {
        // All are held open at once, so that they differ.
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        listeners.ForEach(listener => listener.Dispose());
        return ports;
    }

    /// <summary>One of them.</summary>
    public static int Take() => Take(1)[0];
}

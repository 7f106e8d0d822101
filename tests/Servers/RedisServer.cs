using System.Globalization;

namespace OrleansIndustrialBelt.Servers;

/// <summary>A Redis server of its own on a free loopback port, with nothing kept on disk.</summary>
public sealed class RedisServer : IDisposable
{
    private readonly ServerProcess process;

    private RedisServer(ServerProcess process, int port)
    {
        this.process = process;
        Address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>Starts one.</summary>
    public static async Task<RedisServer> Start()
    {
        var port = FreePorts.Take();
        var started = ServerProcess.Start(
            ServerProcess.Find("redis-server"),
            ["--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
        await started.UntilListening(port);
        return new RedisServer(started, port);
    }

    /// <summary>Stops answering, with all connections left open.</summary>
    public void Freeze() => process.Signal("STOP");

    /// <summary>Answers again.</summary>
    public void Continue() => process.Signal("CONT");

    /// <inheritdoc/>
    public void Dispose() => process.Dispose();
}

using System.Globalization;

namespace OrleansIndustrialBelt.Servers;

/// <summary>A Redis server of its own on a free loopback port.</summary>
public sealed class RedisServer : IDisposable
{
    private readonly int port;
    private readonly DirectoryInfo? folder;
    private ServerProcess process;

    private RedisServer(int port, DirectoryInfo? folder)
    {
        (this.port, this.folder) = (port, folder);
        Address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
        process = Begin();
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>Starts one.</summary>
    /// <param name="onDisk">Whether it keeps every write on disk, so that it may be stopped and started again.</param>
    public static async Task<RedisServer> Start(bool onDisk = false)
    {
        var started = new RedisServer(FreePorts.Take(), onDisk ? Directory.CreateTempSubdirectory("belt-redis-") : null);
        await started.process.UntilListening(started.port);
        return started;
    }

    /// <summary>Ends it; connections break, and nobody listens until <see cref="StartAgain"/>.</summary>
    public Task Stop()
    {
        process.Signal("TERM");
        return process.Ended();
    }

    /// <summary>Starts it in the same place with what it had kept.</summary>
    public Task StartAgain()
    {
        process.Dispose();
        process = Begin();
        return process.UntilListening(port);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.Dispose();
        folder?.Delete(recursive: true);
    }

    private ServerProcess Begin()
    {
        string[] keeping = folder is null ? ["--appendonly", "no"] : ["--appendonly", "yes", "--appendfsync", "always", "--dir", folder.FullName];
        return ServerProcess.Start(
            ServerProcess.Find("redis-server"),
            ["--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", .. keeping]);
    }
}

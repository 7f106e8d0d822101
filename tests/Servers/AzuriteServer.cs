using System.Globalization;

namespace OrleansIndustrialBelt.Servers;

/// <summary>Azurite, Azure Blob Storage in a process, on a free loopback port, with nothing kept on disk.</summary>
public sealed class AzuriteServer : IDisposable
{
    private readonly ServerProcess process;

    private AzuriteServer(ServerProcess process, int port)
    {
        this.process = process;

        // Account and key are Azurite's own, printed in its documentation.
        ConnectionString = string.Create(
            CultureInfo.InvariantCulture,
            $"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:{port}/devstoreaccount1;");
    }

    /// <summary>How a client reaches it.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts one.</summary>
    public static async Task<AzuriteServer> Start()
    {
        var port = FreePorts.Take();
        var started = ServerProcess.Start(
            ServerProcess.Find("azurite-blob"),
            ["--inMemoryPersistence", "--skipApiVersionCheck", "--silent", "--blobHost", "127.0.0.1", "--blobPort", port.ToString(CultureInfo.InvariantCulture)]);
        await started.UntilListening(port);
        return new AzuriteServer(started, port);
    }

    /// <inheritdoc/>
    public void Dispose() => process.Dispose();
}

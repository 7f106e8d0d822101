using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Silo.Settings;
using OrleansIndustrialBelt.Silo.Storage;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Serving;

/// <summary>The whole of <c>belt serve</c>: a silo and the console before it, until somebody ends it.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class ServeJob(Terminal terminal, Texts texts)
{
    /// <summary>Does it.</summary>
    /// <param name="port">The port on this machine's loopback.</param>
    /// <param name="open">Whether a browser is opened.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> Do(int port, bool open)
    {
        using var stop = new RunStop();
        if (IsTaken(port))
        {
            terminal.Error.WriteLine(texts.Format("Serve.PortTaken", port));
            return ExitCodes.BadInput;
        }

        await using var silo = await EmbeddedSilo.Start(new ScenarioBelts(), silo => silo.AddBeltStorage(StorageNames.Belt, StorageOf(port)));
        await using var host = ConsoleHost.Build(silo.Grains, port, new FinishedRuns(silo.Grains, texts.Language, terminal.Error.WriteLine));
        if (!await TryStart(host))
        {
            terminal.Error.WriteLine(texts.Format("Serve.PortTaken", port));
            return ExitCodes.BadInput;
        }

        var address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/");
        terminal.Out.WriteLine(texts.Format("Serve.At", address));
        if (open)
        {
            Browser.TryOpen(address);
        }

        await Ended(stop.Token);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await host.StopAsync(patience.Token);
        return stop.ExitCode;
    }

    // Before the silo starts: it would take up what another console on this port left unfinished.
    private static bool IsTaken(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    // Runs are kept, so that they can be changed under way and outlive this process. Two consoles must not live each other's runs.
    private static StorageSettings StorageOf(int port)
        => new() { Kind = StorageKind.Files, Folder = string.Create(CultureInfo.InvariantCulture, $"results/.console-{port}") };

    private static async Task<bool> TryStart(WebApplication host)
    {
        try
        {
            await host.StartAsync();
            return true;
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return false;
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.AccessDenied)
        {
            return false;
        }
    }

    private static Task Ended(CancellationToken stop)
    {
        var ended = new TaskCompletionSource();
        stop.Register(ended.SetResult);
        return ended.Task;
    }
}

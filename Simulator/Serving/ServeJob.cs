using System.Globalization;
using System.Net.Sockets;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Silo;
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
        await using var silo = await EmbeddedSilo.Start(new ScenarioBelts(), stop: CancellationToken.None);
        await using var host = ConsoleHost.Build(silo.Grains, port);
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

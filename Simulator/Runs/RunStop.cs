using System.Runtime.InteropServices;
using OrleansIndustrialBelt.Simulator.CommandLine;

namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>
/// Turns the first Ctrl+C or SIGTERM into a request to stop at the next tick, so that what there is can be written; the second
/// ends the process.
/// </summary>
internal sealed class RunStop : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private int exitCode;

    /// <summary>Listens from now on.</summary>
    public RunStop()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCodes.Interrupted));
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCodes.Terminated));
    }

    /// <summary>Requested by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>The exit code of the first signal, 0 if there was none.</summary>
    public int ExitCode => exitCode;

    /// <inheritdoc/>
    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext context, int code)
    {
        if (Interlocked.CompareExchange(ref exitCode, code, 0) == 0)
        {
            context.Cancel = true;
            source.Cancel();
        }
    }
}

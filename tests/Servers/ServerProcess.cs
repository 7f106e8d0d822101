using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace OrleansIndustrialBelt.Servers;

/// <summary>A process that a test started and ends, with what it has printed.</summary>
public sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly StringBuilder output = new();

    private ServerProcess(ProcessStartInfo start)
    {
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Its number in the system.</summary>
    public int Id => process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => process.HasExited;

    /// <summary>What it told its caller.</summary>
    public int ExitCode => process.ExitCode;

    /// <summary>What it has printed so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Starts a program.</summary>
    public static ServerProcess Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        return new ServerProcess(start);
    }

    /// <summary>The full name of a program of the search path; null if it is not there. In CI that fails, elsewhere the test is skipped.</summary>
    public static string Find(string program)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
        Skip.If(path is null && Environment.GetEnvironmentVariable("CI") is null or "", $"{program} is not installed.");
        return path ?? throw new FileNotFoundException($"{program} is not installed.");
    }

    /// <summary>Waits until something answers.</summary>
    /// <param name="isReady">Whether it does.</param>
    public async Task Until(Func<Task<bool>> isReady)
    {
        var watch = Stopwatch.StartNew();
        while (!await isReady())
        {
            if (process.HasExited || watch.Elapsed > Patience)
            {
                throw new InvalidOperationException($"{process.StartInfo.FileName} is not ready: {Output}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    /// <summary>Waits until it listens.</summary>
    public Task UntilListening(int port) => Until(async () =>
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    });

    /// <summary>Waits for its end.</summary>
    public Task Ended() => process.WaitForExitAsync().WaitAsync(Patience);

    /// <summary>Sends it a signal.</summary>
    /// <param name="name">STOP, CONT, TERM, INT or KILL.</param>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}

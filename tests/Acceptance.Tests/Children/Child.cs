using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;

namespace OrleansIndustrialBelt.Acceptance.Tests.Children;

/// <summary>A process that runs <see cref="Program"/> with arguments, and the lines it prints.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly List<string> errors = [];

    private Child(ProcessStartInfo start)
    {
        process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} does not start");
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it has complained of.</summary>
    public string Errors
    {
        get
        {
            lock (errors)
            {
                return string.Join('\n', errors);
            }
        }
    }

    /// <summary>Starts a child.</summary>
    /// <param name="environment">Variables beside this process's own.</param>
    /// <param name="arguments">Which probe, and its arguments.</param>
    public static Child Start(IReadOnlyDictionary<string, string> environment, params IReadOnlyList<object> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new Child(start);
    }

    /// <summary>All lines of a child that must end well.</summary>
    public static async Task<IReadOnlyList<string>> Read(IReadOnlyDictionary<string, string> environment, params IReadOnlyList<object> arguments)
    {
        using var child = Start(environment, arguments);
        var said = new List<string>();
        while (await child.Next(TimeSpan.FromMinutes(5)) is { } line)
        {
            said.Add(line);
        }

        return await child.ExitCode() == 0 ? said : throw new InvalidOperationException($"{string.Join(' ', arguments)} failed: {child.Errors}");
    }

    /// <summary>The next line; null at the end.</summary>
    /// <exception cref="TimeoutException">None came in time.</exception>
    public async Task<string?> Next(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            return await lines.Reader.WaitToReadAsync(limit.Token) && lines.Reader.TryRead(out var line) ? line : null;
        }
        catch (OperationCanceledException late)
        {
            throw new TimeoutException($"the child said nothing for {patience.TotalSeconds} s", late);
        }
    }

    /// <summary>How it ended.</summary>
    public async Task<int> ExitCode()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>Ends it if it has not ended.</summary>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            lines.Writer.Complete();
        }
        else
        {
            lines.Writer.TryWrite(line);
        }
    }

    private void Keep(string? line)
    {
        lock (errors)
        {
            errors.Add(line ?? string.Empty);
        }
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary><c>belt serve</c> as a process of its own, in an empty folder beside the shipped scenarios.</summary>
internal sealed partial class ServedBelt : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private readonly string folder;
    private readonly StringBuilder said;

    private ServedBelt(Process process, string folder, StringBuilder said, Uri address)
    {
        this.process = process;
        this.folder = folder;
        this.said = said;
        Address = address;
    }

    /// <summary>Where it serves.</summary>
    public Uri Address { get; }

    /// <summary>Where its results lie.</summary>
    public string Results => Path.Combine(folder, "results");

    /// <summary>What it has printed.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    /// <summary>Starts it and waits for the address that it prints.</summary>
    public static async Task<ServedBelt> Start()
    {
        var home = Directory.CreateTempSubdirectory("belt-console-").FullName;
        Copy(Path.Combine(Root(AppContext.BaseDirectory), "scenarios"), Path.Combine(home, "scenarios"));
        var heard = new StringBuilder();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = new Process { StartInfo = CommandIn(home), EnableRaisingEvents = true };
        server.OutputDataReceived += (_, line) => Hear(line.Data, heard, address);
        server.ErrorDataReceived += (_, line) => Hear(line.Data, heard, address);
        server.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"belt serve ended: {heard}"));
        server.Start();
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        return new ServedBelt(server, home, heard, await address.Task.WaitAsync(Patience));
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // The program where it was built, with its static files beside it.
    private static ProcessStartInfo CommandIn(string home)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var program = Path.Combine(Root(AppContext.BaseDirectory), "artifacts", "bin", "Simulator", configuration, "OrleansIndustrialBelt.Simulator.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--port", FreePort(), "--no-open"])
        {
            WorkingDirectory = home,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(home, "cache");
        return start;
    }

    private static void Hear(string? line, StringBuilder heard, TaskCompletionSource<Uri> address)
    {
        lock (heard)
        {
            heard.AppendLine(line);
        }

        if (line is not null && AddressInLine().Match(line) is { Success: true } match)
        {
            address.TrySetResult(new Uri(match.Value));
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A file of docs/.</summary>
    public static string Document(string name) => Path.Combine(Root(AppContext.BaseDirectory), "docs", name);

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "OrleansIndustrialBelt.sln"))
        ? folder
        : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie within the repository."));

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex(@"http://[^\s,]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressInLine();
}

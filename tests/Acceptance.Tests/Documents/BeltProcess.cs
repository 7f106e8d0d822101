using System.Diagnostics;

namespace OrleansIndustrialBelt.Acceptance.Tests.Documents;

/// <summary>Calls of <c>belt</c> as a reader makes them: a process each, in a folder of their own.</summary>
internal static class BeltProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Calls <c>belt</c>, which must end well.</summary>
    /// <param name="folder">Where it is called; runs are kept there too.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Lines of its results, without spaces at their ends.</returns>
    public static async Task<IReadOnlyList<string>> Lines(string folder, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(StartOf(folder, arguments)) ?? throw new InvalidOperationException("belt does not start");
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode <= HighestGood(arguments)
                ? [.. output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())]
                : throw new InvalidOperationException($"belt {string.Join(' ', arguments)} ends with {process.ExitCode}: {await errors}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    // As programs of its kind do, diff ends with 1 where it finds a difference.
    private static int HighestGood(IReadOnlyList<string> arguments) => arguments[0] == "diff" ? 1 : 0;

    private static ProcessStartInfo StartOf(string folder, IReadOnlyList<string> arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "OrleansIndustrialBelt.Simulator.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(folder, "cache");
        return start;
    }
}

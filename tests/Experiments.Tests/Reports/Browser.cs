using System.Diagnostics;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports;

/// <summary>A headless Chromium, where one is installed.</summary>
internal static class Browser
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Where it is; null where there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Opens a page and lets its scripts run.</summary>
    /// <param name="html">The page.</param>
    /// <param name="fragment">What follows # in its address.</param>
    /// <returns>The page as it then is, and what its console says: errors, warnings, and every request that the page's policy refused.</returns>
    public static (string Page, IReadOnlyList<string> Console) Open(string html, string fragment)
    {
        var folder = Directory.CreateTempSubdirectory("belt-page-").FullName;
        try
        {
            var file = System.IO.Path.Combine(folder, "report.html");
            File.WriteAllText(file, html);
            return Run(folder, new Uri(file).AbsoluteUri + "#" + fragment);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Page, IReadOnlyList<string> Console) Run(string folder, string address)
    {
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--enable-logging=stderr", $"--user-data-dir={System.IO.Path.Combine(folder, "profile")}", "--virtual-time-budget=5000", "--dump-dom", address,
        ];
        using var process = Process.Start(new ProcessStartInfo(Path!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var page = process.StandardOutput.ReadToEndAsync();
        var log = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Path} did not open {address} within {Patience}.");
        }

        process.WaitForExit();
        return (page.GetAwaiter().GetResult(), [.. log.GetAwaiter().GetResult().Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal))]);
    }
}

using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>What docs/api.md and docs/api.ipynb tell people to type works as it stands there.</summary>
[Collection(ConsoleCollection.Name)]
public sealed class ApiDocumentTests(ServedConsole console)
{
    private const string Documented = "http://localhost:8080";

    [Fact]
    public async Task Every_curl_line_works_in_its_order()
    {
        var lines = File.ReadAllLines(ServedBelt.Document("api.md")).Where(line => line.StartsWith("curl ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(lines);
        var script = string.Join('\n', lines.Prepend("set -e")).Replace(Documented, console.Address.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal);
        Assert.Equal("", await FaultsOf("bash", script));
    }

    [Fact]
    public async Task The_notebook_runs_from_top_to_bottom()
    {
        using var notebook = JsonDocument.Parse(await File.ReadAllTextAsync(ServedBelt.Document("api.ipynb")));
        var code = notebook.RootElement.GetProperty("cells").EnumerateArray()
            .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
            .Select(cell => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString())));

        Assert.Equal("", await FaultsOf("python3", string.Join('\n', code)));
    }

    private async Task<string> FaultsOf(string program, string script)
    {
        var start = new ProcessStartInfo(program, "-")
        {
            WorkingDirectory = Path.GetDirectoryName(console.Results)!,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["BELT"] = console.Address.AbsoluteUri.TrimEnd('/');
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync();
        var faults = await process.StandardError.ReadToEndAsync();
        await Task.WhenAll(said, process.WaitForExitAsync());
        return process.ExitCode == 0 ? "" : $"{program} ended with {process.ExitCode}: {faults}";
    }
}

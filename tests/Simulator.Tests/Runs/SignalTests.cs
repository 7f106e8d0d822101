using System.Diagnostics;
using OrleansIndustrialBelt.Model.Results;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Runs;

/// <summary>Whole processes, since a signal meets a process.</summary>
public sealed class SignalTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("INT", "local", 130)]
    [InlineData("TERM", "local", 143)]
    [InlineData("TERM", "grains", 143)]
    public async Task A_signal_ends_the_run_at_the_next_hour_and_keeps_what_there_is(string signal, string engine, int code)
    {
        if (OperatingSystem.IsWindows())
        {
            // There are no such signals.
            return;
        }

        using var belt = ProcessOfBelt.Start("run", Scenario.OneFactory, "--engine", engine, "--days", "3000", "--out", folder.At("a"));
        using var patience = new CancellationTokenSource(Patience);
        Assert.NotNull(await belt.StandardError.ReadLineAsync(patience.Token));
        using (var kill = Process.Start("kill", [$"-{signal}", belt.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(patience.Token);
        }

        var said = await belt.StandardError.ReadToEndAsync(patience.Token);
        await belt.StandardOutput.ReadToEndAsync(patience.Token);
        await belt.WaitForExitAsync(patience.Token);

        Assert.Equal(code, belt.ExitCode);
        Assert.Contains("without a digest", said, StringComparison.Ordinal);
        var manifest = RecordedRun.Open(folder.At("a")).Manifest;
        Assert.False(manifest.Complete);
        Assert.Null(manifest.Digest);
        Assert.Equal(manifest.TicksDone, RecordedRun.Open(folder.At("a")).Hashes.Count);
    }

    [Fact]
    public async Task The_process_exits_with_the_code_of_bad_input()
    {
        using var belt = ProcessOfBelt.Start("run", "--sed", "1");
        using var patience = new CancellationTokenSource(Patience);
        await belt.WaitForExitAsync(patience.Token);

        Assert.Equal(2, belt.ExitCode);
    }

    public void Dispose() => folder.Dispose();
}

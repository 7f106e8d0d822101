using Microsoft.Extensions.DependencyInjection;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Toy;
using Xunit;
using Xunit.Abstractions;

namespace OrleansIndustrialBelt.Silo.Tests;

public sealed class RepeatedRunsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Two_hundred_runs_leave_no_more_in_memory_than_twenty()
    {
        await using var silo = await EmbeddedSilo.Start(new ToySource());
        var engine = new GrainsEngine(silo.Grains);

        // 23 entities a run: keeping those of 180 runs would take three times what the bound allows.
        var request = ToySource.Request(new ToyOptions(5), days: 2, partitions: 1);

        var after20 = await MemoryAfter(silo, engine, request, runs: 20);
        var after200 = await MemoryAfter(silo, engine, request, runs: 180);

        Assert.Equal(0, silo.Services.GetRequiredService<OpenBelts>().Count);
        output.WriteLine($"{after20} bytes after 20 runs, {after200} after 200");
        Assert.True(after200 <= 1.1 * after20, $"{after200} bytes after 200 runs, {after20} after 20");
    }

    private static async Task<long> MemoryAfter(EmbeddedSilo silo, GrainsEngine engine, GrainInterfaces.RunRequest request, int runs)
    {
        for (var run = 0; run < runs; run++)
        {
            await engine.Run(request);
        }

        await Gone(silo).WaitAsync(TimeSpan.FromSeconds(30));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    // Grains leave memory after their last call has returned; the silo's own count says when.
    private static async Task Gone(EmbeddedSilo silo)
    {
        var management = silo.Grains.GetGrain<IManagementGrain>(0);
        while (await Left(management) > 0)
        {
            await Task.Yield();
        }
    }

    private static async Task<int> Left(IManagementGrain management)
    {
        var statistics = await management.GetSimpleGrainStatistics();
        return statistics
            .Where(line => line.GrainType.Contains("OrleansIndustrialBelt", StringComparison.Ordinal))
            .Sum(line => line.ActivationCount);
    }
}

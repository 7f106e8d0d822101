using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Silo.Clients;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Serving;

/// <summary>Writes the results of the console's runs under results/ as soon as they are over, as <c>belt run</c> would.</summary>
/// <param name="grains">Calls the cluster.</param>
/// <param name="language">The language in which reports open.</param>
/// <param name="tell">Is told why something could not be written.</param>
internal sealed class FinishedRuns(IGrainFactory grains, string language, Action<string> tell) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What was over before and has its folder was written by the process before.
        seen.UnionWith((await Over()).Select(entry => entry.Run).Where(run => ResultsFolder.HoldsRun(OutputPlace.FolderOf(run))));
        using var clock = new PeriodicTimer(Pause);
        try
        {
            while (await clock.WaitForNextTickAsync(stoppingToken))
            {
                foreach (var entry in (await Over()).Where(entry => seen.Add(entry.Run)))
                {
                    await Write(entry);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The console ends.
        }
    }

    private async Task<List<RunEntry>> Over()
    {
        var entries = await RunFollower.Patiently(grains.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key).List);
        return [.. entries.Where(entry => entry.Phase is RunPhase.Complete or RunPhase.Stopped)];
    }

    private async Task Write(RunEntry entry)
    {
        var run = grains.GetGrain<IRunGrain>(entry.Run);
        var (request, status) = (await RunFollower.Patiently(run.Request), await RunFollower.Patiently(run.Status));
        var outcome = await new RunFollower(run).Outcome();
        var wall = TimeProvider.System.GetUtcNow() - entry.Started;
        var unwritten = await Task.Run(() => new RunResults(
                new ScenarioBelts().World(request), outcome, EngineChoice.Of(request), wall, language, status.Recoveries.Count)
            .TryWrite(OutputPlace.Of(named: null, entry.Run), force: false));
        if (unwritten is not null)
        {
            tell(unwritten);
        }
    }
}

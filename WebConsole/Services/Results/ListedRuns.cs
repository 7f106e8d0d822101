using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.WebConsole.Services.Results;

/// <summary>The cluster's runs as they are now: the registry hears of a run only at recovery points, so those under way are asked themselves.</summary>
public static class ListedRuns
{
    /// <summary>The runs, the newest first.</summary>
    public static async Task<IReadOnlyList<RunEntry>> Of(IGrainFactory grains)
    {
        ArgumentNullException.ThrowIfNull(grains);
        var entries = await grains.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key).List();
        var present = await Task.WhenAll(entries.Select(entry => UpToDate(grains, entry)));
        return [.. present.OrderByDescending(entry => entry.Started).ThenBy(entry => entry.Run, StringComparer.Ordinal)];
    }

    private static async Task<RunEntry> UpToDate(IGrainFactory grains, RunEntry entry)
    {
        if (entry.Over)
        {
            return entry;
        }

        var status = await grains.GetGrain<IRunGrain>(entry.Run).Status();
        return entry with { Phase = status.Phase, TicksDone = status.TicksDone };
    }
}

using System.Collections.Concurrent;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>The runs that are watched, one reader each.</summary>
/// <param name="grains">Calls the cluster.</param>
public sealed class LiveRuns(IGrainFactory grains)
{
    private readonly ConcurrentDictionary<string, LiveRun> runs = new(StringComparer.Ordinal);

    /// <summary>A run of the cluster; null if there is none of that name.</summary>
    /// <param name="name">Its name; null for the one that was started last.</param>
    public async Task<LiveRun?> Find(string? name)
    {
        var entries = await grains.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key).List();
        var entry = name is null ? entries.MaxBy(run => run.Started) : entries.FirstOrDefault(run => run.Run == name);
        if (entry is null)
        {
            return null;
        }

        if (runs.TryGetValue(entry.Run, out var known))
        {
            return known;
        }

        return WorldOf(entry.Run, await grains.GetGrain<IRunGrain>(entry.Run).Request()) is { } world
            ? runs.GetOrAdd(entry.Run, _ => new LiveRun(entry.Run, world, grains))
            : null;
    }

    /// <summary>The world of a run as it was asked for, changes under way included; null if its scenario cannot be read.</summary>
    internal static BeltWorld? WorldOf(string run, RunRequest request)
        => ScenarioReader.ReadText<ScenarioOptions>(run, request.Scenario, []).Value is { } scenario
            ? new BeltWorld(scenario, request.Plan.RecordEntityDays, request.Plan.RecordDecisions)
            : null;
}

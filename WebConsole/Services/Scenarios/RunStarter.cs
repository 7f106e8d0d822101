using System.Globalization;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.WebConsole.Services.Scenarios;

/// <summary>Starts runs of scenarios.</summary>
/// <param name="grains">Calls the cluster.</param>
public sealed class RunStarter(IGrainFactory grains)
{
    /// <summary>Entities above which partitions step them, as <c>belt run</c> chooses.</summary>
    public const int MostGrains = 20_000;

    private const int PartitionsPerCore = 4;

    // What a run loses at most when this machine goes down.
    private const int DaysPerPoint = 10;

    /// <summary>Starts a run and returns its name.</summary>
    /// <param name="scenario">A scenario without faults.</param>
    /// <param name="byPartitions">Whether partitions step entities.</param>
    /// <param name="allowedUntil">Ticks that it may live at first.</param>
    public async Task<string> Start(ScenarioOptions scenario, bool byPartitions, int allowedUntil = int.MaxValue)
    {
        var world = new BeltWorld(scenario, recordEntityDays: false, recordDecisions: true);
        var engine = byPartitions || world.Directory.Count > MostGrains ? RunEngine.Partitions : RunEngine.Grains;
        var name = await FreeName(scenario.Name);
        await grains.GetGrain<IRunGrain>(name)
            .Start(new RunRequest(ScenarioWriter.Write(scenario), world.Plan, PartitionsPerCore * Environment.ProcessorCount, engine, DaysPerPoint, allowedUntil));
        return name;
    }

    private async Task<string> FreeName(string scenario)
    {
        var runs = await grains.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key).List();
        var taken = runs.Select(run => run.Run).ToHashSet(StringComparer.Ordinal);
        var letters = string.Concat(scenario.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-').Take(40));
        for (var number = 1; ; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{(letters.Length == 0 ? "run" : letters)}-{number}");
            if (!taken.Contains(name))
            {
                return name;
            }
        }
    }
}

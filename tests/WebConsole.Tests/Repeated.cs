using System.Text.Json;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>Lives a scenario again, without any console.</summary>
internal static class Repeated
{
    /// <summary>The digest of a scenario's run.</summary>
    public static string? DigestOf(string scenario)
    {
        var world = new BeltWorld(ScenarioReader.ReadText<ScenarioOptions>("scenario", scenario, []).Value!);
        return new LocalEngine(world.Directory, world.Create, world.Plan, 1, 1).Run().Digest;
    }

    /// <summary>The digest that a manifest tells of.</summary>
    public static string? DigestIn(string manifest)
    {
        using var document = JsonDocument.Parse(manifest);
        return document.RootElement.GetProperty("digest").GetString();
    }

    /// <summary>Asks until the answer is as wished.</summary>
    public static async Task<T> Patiently<T>(Func<Task<T>> ask, Func<T, bool> reached)
    {
        using var clock = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var answer = await ask();
        while (!reached(answer) && await clock.WaitForNextTickAsync(patience.Token))
        {
            answer = await ask();
        }

        return answer;
    }
}

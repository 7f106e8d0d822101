using System.Net.Http.Json;
using System.Text.Json;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>A run that waits on some evening while pages look at it.</summary>
internal static class WatchedRun
{
    /// <summary>How many hours the runs of these tests have lived when they are looked at: the evening of the eighth day.</summary>
    public const int Hours = (7 * 24) + 21;

    /// <summary>Starts a run of a shipped scenario, opens it in a window and lets it live for <see cref="Hours"/> under its eyes.</summary>
    /// <param name="console">Where the console is.</param>
    /// <param name="window">The window.</param>
    /// <param name="scenario">The scenario's file name.</param>
    /// <param name="settings">What is set beside two days of warm-up.</param>
    /// <returns>Its address among the pages.</returns>
    public static async Task<string> Start(Uri console, Window window, string scenario, string[]? settings = null)
    {
        using var http = new HttpClient { BaseAddress = console };
        using var answer = await http.PostAsJsonAsync("api/runs", new { scenario, settings = (string[])["run.warmupDays=2", .. settings ?? []], allowedUntil = 1 });
        answer.EnsureSuccessStatusCode();
        var run = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("run").GetString()!;
        await window.Go($"/live/{run}");
        await LiveUntil(console, $"/live/{run}", Hours);
        return $"/live/{run}";
    }

    /// <summary>Lets a run live up to a tick, where it waits.</summary>
    public static async Task LiveUntil(Uri console, string page, int tick)
    {
        using var http = new HttpClient { BaseAddress = console };
        var run = page.Split('/')[^1];
        using var allowed = await http.PutAsJsonAsync($"api/runs/{run}/limit", new { untilTick = tick });
        allowed.EnsureSuccessStatusCode();
        await Repeated.Patiently(
            () => http.GetFromJsonAsync<JsonElement>($"api/runs/{run}"),
            state => state.GetProperty("waits").GetBoolean() && state.GetProperty("ticksDone").GetInt32() >= tick);
    }

    /// <summary>Ends a run, so that it takes nothing from the tests that follow.</summary>
    public static async Task Stop(Uri console, string page)
    {
        using var http = new HttpClient { BaseAddress = console };
        using var answer = await http.DeleteAsync($"api/runs/{page.Split('/')[^1]}");
        answer.EnsureSuccessStatusCode();
    }
}

using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>A viewer plays a factory for two days; single prices and schedules are changed from the pages of their owners.</summary>
[Collection(ConsoleCollection.Name)]
public sealed class TakeOverTests(ServedConsole console)
{
    [SkippableFact]
    public async Task A_viewer_settles_what_a_factory_makes_for_two_days_and_the_run_repeats()
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        var live = await WatchedRun.Start(console.Address, window, "one-factory.yaml", ["run.days=12"]);
        await window.Go(live + "/factory/0001");
        await window.Page.Locator("#game-days").FillAsync("2");
        await window.Page.Locator("#take-over").ClickAsync();
        await Expect(window.Page.Locator("#game")).ToContainTextAsync("Your day 1 of 2 begins");
        Assert.Equal([], await PagesTests.Violations(window.Page));
        await window.Page.Locator(".order").First.FillAsync("400");
        await window.Page.Locator("#live-day").ClickAsync();
        await Expect(window.Page.Locator("#game")).ToContainTextAsync("Your day 2 of 2 begins", new() { Timeout = 30_000 });
        await window.Page.Locator(".order").First.FillAsync("0");
        await window.Page.Locator("#live-day").ClickAsync();
        await Expect(window.Page.Locator("#earned")).ToContainTextAsync("changed by", new() { Timeout = 30_000 });
        await window.Page.Locator("#without-player").ClickAsync();
        await Expect(window.Page.Locator("#game-told .good")).ToContainTextAsync("By itself", new() { Timeout = 30_000 });
        Assert.NotEqual(Number(await window.Page.Locator("#earned").InnerTextAsync()), Number(await window.Page.Locator("#game-told").InnerTextAsync()));

        using var http = new HttpClient { BaseAddress = console.Address };
        var run = live.Split('/')[^1];
        using var allowed = await http.PutAsJsonAsync($"api/runs/{run}/limit", new { untilTick = (int?)null });
        allowed.EnsureSuccessStatusCode();
        var folder = Path.Combine(console.Results, run);
        await Repeated.Patiently(() => Task.FromResult(File.Exists(Path.Combine(folder, "manifest.json"))), isWritten => isWritten);
        var scenario = await File.ReadAllTextAsync(Path.Combine(folder, "scenario.yaml"));

        Assert.Contains("sku/0001: 400", scenario, StringComparison.Ordinal);
        Assert.Equal(Repeated.DigestOf(scenario), Repeated.DigestIn(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json"))));
        Assert.Equal([], window.Troubles);
    }

    [SkippableFact]
    public async Task A_game_that_was_left_between_two_midnights_goes_on()
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open("zh", width: 390);
        var live = await WatchedRun.Start(console.Address, window, "one-factory.yaml");
        await window.Go(live + "/factory/0001");
        await window.Page.Locator("#take-over").ClickAsync();
        await Expect(window.Page.Locator("#live-day")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Equal([], await PagesTests.Violations(window.Page));
        await WatchedRun.LiveUntil(console.Address, live, WatchedRun.Hours + 7);
        await window.Page.Locator("#go-on").ClickAsync(new() { Timeout = 30_000 });
        await Expect(window.Page.Locator("#live-day")).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await WatchedRun.Stop(console.Address, live);
        Assert.Equal([], window.Troubles);
    }

    [SkippableTheory]
    [InlineData("sku/0001", "priceCny")]
    [InlineData("room/0001", "firstHour")]
    [InlineData("room/0001", "showDays")]
    [InlineData("factory/0001", "priceUndercut")]
    public async Task A_price_or_a_schedule_is_changed_from_the_page_of_its_owner(string entity, string key)
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        var live = await WatchedRun.Start(console.Address, window, "one-factory.yaml");
        await window.Go($"{live}/{entity}");
        await window.Page.Locator("[aria-labelledby=steering-head] .groups button").Filter(new() { HasText = key }).ClickAsync();
        await window.Page.Locator("#make-change").ClickAsync();
        await Expect(window.Page.Locator("[aria-labelledby=steering-head] .good")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await window.Go(live);

        await Expect(window.Page.Locator("#changes li")).ToContainTextAsync(key);
        await WatchedRun.Stop(console.Address, live);
        Assert.Equal([], window.Troubles);
    }

    [SkippableTheory]
    [InlineData("factory/0001", 5)]
    [InlineData("sku/0001", 4)]
    [InlineData("room/0001", 4)]
    [InlineData("hub/0001", 3)]
    [InlineData("platform/0001", 1)]
    public async Task An_entity_has_a_history_from_the_day_on_which_somebody_looked(string entity, int strips)
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        var live = await WatchedRun.Start(console.Address, window, "one-factory.yaml");
        await window.Go($"{live}/{entity}");
        await Expect(window.Page.Locator("#history")).ToContainTextAsync("Days 6 to 6,");
        await WatchedRun.LiveUntil(console.Address, live, WatchedRun.Hours + 24);
        await Expect(window.Page.Locator("#history")).ToContainTextAsync("Days 6 to 7,", new() { Timeout = 30_000 });
        await window.Page.Locator("#history canvas").WaitForAsync();
        var drawn = await window.Page.Locator("#history .chart").EvaluateAsync<JsonElement>(
            "place => echarts.getInstanceByDom(place).getOption().series.map(line => line.data.length)");

        Assert.Equal(strips, drawn.GetArrayLength());
        Assert.All(drawn.EnumerateArray(), points => Assert.InRange(points.GetInt32(), 1, 2));
        Assert.Contains(drawn.EnumerateArray(), points => points.GetInt32() == 2);
        await WatchedRun.Stop(console.Address, live);
        Assert.Equal([], window.Troubles);
    }

    private static double Number(string text)
        => double.Parse(string.Concat(text[text.IndexOf(" by ", StringComparison.Ordinal)..].Where(letter => char.IsAsciiDigit(letter) || letter == '-')), CultureInfo.InvariantCulture);
}

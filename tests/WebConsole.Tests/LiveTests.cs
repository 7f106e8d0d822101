using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>A run under a viewer's hands: it is paused, stepped, and a factory is opened.</summary>
[Collection(ConsoleCollection.Name)]
public sealed class LiveTests(ServedConsole console)
{
    [SkippableFact]
    public async Task A_run_is_paused_and_stepped_and_a_factory_is_opened()
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        await window.Go("/?scenario=one-factory.yaml");
        await window.Page.Locator("#days").FillAsync("3000");
        await Expect(window.Page.Locator("#verdict .good")).ToBeVisibleAsync();
        await window.Page.Locator("#begin").ClickAsync();
        await window.Page.Locator("#pause").ClickAsync();
        await Expect(window.Page.Locator("#phase")).ToHaveTextAsync("paused", new() { IgnoreCase = true });
        var before = await window.Page.Locator("#clock").InnerTextAsync();
        await window.Page.Locator("#step-day").ClickAsync();
        await Expect(window.Page.Locator("#clock")).Not.ToHaveTextAsync(before);
        var live = await PagesTests.Violations(window.Page);
        await window.Page.Locator(".groups button").Filter(new() { HasText = "actor" }).First.ClickAsync();
        await window.Page.Locator(".members a").First.ClickAsync();
        await Expect(window.Page.Locator("#state-head")).ToBeVisibleAsync();
        var factory = new Uri(window.Page.Url).AbsolutePath;
        await window.Go(factory[..factory.IndexOf("/factory", StringComparison.Ordinal)]);
        await window.Page.Locator("#step-day").ClickAsync();
        await Expect(window.Page.Locator("#phase")).ToHaveTextAsync("paused", new() { IgnoreCase = true });
        await window.Go(factory);
        await Expect(window.Page.Locator("#inbox li, #outbox li").First).ToBeVisibleAsync();

        Assert.Equal([], live);
        Assert.Equal([], await PagesTests.Violations(window.Page));
        Assert.Equal([], window.Troubles);
    }

    [SkippableFact]
    public async Task A_commission_is_changed_under_way_stands_in_the_log_and_repeats_to_the_same_digest()
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        await window.Go("/?scenario=one-factory.yaml");
        await window.Page.Locator("#days").FillAsync("120");
        await Expect(window.Page.Locator("#verdict .good")).ToBeVisibleAsync();
        await window.Page.Locator("#begin").ClickAsync();
        await window.Page.Locator("#pause").ClickAsync();
        await Expect(window.Page.Locator("#phase")).ToHaveTextAsync("paused", new() { IgnoreCase = true });
        await window.Page.Locator("[aria-labelledby=steering-head] .groups button").First.ClickAsync();
        await window.Page.Locator("#make-change").ClickAsync();
        await Expect(window.Page.Locator("#changes li")).ToContainTextAsync("commissionShare");
        await window.Page.Locator("#play").ClickAsync();
        var folder = Path.Combine(console.Results, new Uri(window.Page.Url).Segments[^1]);
        await Repeated.Patiently(() => Task.FromResult(File.Exists(Path.Combine(folder, "manifest.json"))), isWritten => isWritten);

        Assert.Contains("commissionShare", await File.ReadAllTextAsync(Path.Combine(folder, "events.csv")), StringComparison.Ordinal);
        Assert.Equal(
            Repeated.DigestOf(await File.ReadAllTextAsync(Path.Combine(folder, "scenario.yaml"))),
            Repeated.DigestIn(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json"))));
        Assert.Equal([], window.Troubles);
    }
}

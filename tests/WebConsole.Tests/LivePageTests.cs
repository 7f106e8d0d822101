using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>The live page and that of an entity, which need a run: for everybody, in Chinese, dark, on a phone; and the picture that is clicked.</summary>
[Collection(ConsoleCollection.Name)]
public sealed class LivePageTests(ServedConsole console)
{
    [SkippableTheory]
    [InlineData("en", 1280, "dark")]
    [InlineData("zh", 1280, "light")]
    [InlineData("zh", 390, "dark")]
    [InlineData("en", 390, "light")]
    public async Task A_run_and_its_entities_are_accessible(string language, int width, string look)
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open(language, width, dark: look == "dark");
        await window.Go($"/look/{look}?back=/");
        var live = await WatchedRun.Start(console.Address, window, "weihai-small.yaml");
        foreach (var page in new[] { live, live + "/factory/0002", live + "/room/0001", live + "/hub/0001" })
        {
            await window.Go(page);
            await Expect(window.Page.Locator("section.card").First).ToBeVisibleAsync();

            Assert.Equal(look, await window.Page.Locator("html").GetAttributeAsync("class"));
            Assert.Equal(0, await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Equal([], await PagesTests.Violations(window.Page));
        }

        await WatchedRun.Stop(console.Address, live);
        Assert.Equal([], window.Troubles);
    }

    [SkippableFact]
    public async Task A_factory_is_opened_by_a_click_on_the_picture()
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        var live = await WatchedRun.Start(console.Address, window, "one-factory.yaml");
        var picture = window.Page.Locator("[aria-labelledby=picture-head] .chart");
        await picture.Locator("canvas").WaitForAsync();
        var place = await picture.EvaluateAsync<float[]>(
            """
            place => {
              const chart = echarts.getInstanceByDom(place);
              const factory = chart.getOption().series[0].data.find(item => item.id.startsWith('factory:'));
              return chart.convertToPixel({ seriesIndex: 0 }, factory.value);
            }
            """);
        await picture.ClickAsync(new() { Position = new() { X = place[0], Y = place[1] } });
        await window.Page.Locator(".members a").First.ClickAsync();

        await Expect(window.Page.Locator("#state-head")).ToBeVisibleAsync();
        Assert.Contains($"{live}/factory/", window.Page.Url, StringComparison.Ordinal);
        await WatchedRun.Stop(console.Address, live);
        Assert.Equal([], window.Troubles);
    }
}

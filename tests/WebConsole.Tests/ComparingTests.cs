using System.IO.Compression;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>An experiment from the form to its report and its files.</summary>
[Collection(ConsoleCollection.Name)]
public sealed class ComparingTests(ServedConsole console)
{
    private const float Patience = 60_000;

    [SkippableTheory]
    [InlineData("en", false, "compare-one-factory")]
    [InlineData("zh", true, "explain-one-factory")]
    public async Task Two_policies_are_compared_and_the_report_is_shown(string language, bool apart, string name)
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open(language);
        await window.Go("/compare?scenario=one-factory.yaml");
        await Fill(window, apart);
        await window.Page.Locator("[data-start]").ClickAsync();

        var report = window.Page.FrameLocator("iframe.belt-report");
        await Expect(report.Locator($"main[lang={language}] h1")).ToBeVisibleAsync(new() { Timeout = Patience });
        await Expect(report.Locator($"main[lang={language}] [data-chart] svg").First).ToBeAttachedAsync();
        Assert.EndsWith("/compare/" + name, window.Page.Url, StringComparison.Ordinal);
        Assert.Equal([], await PagesTests.Violations(window.Page));
        Assert.Equal([], window.Troubles);
        Assert.Contains($"{name}/{(apart ? "explain" : "comparison")}.csv", await FilesOf(name));
    }

    [SkippableFact]
    public async Task What_cannot_be_compared_is_refused_with_the_reason()
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        await window.Go("/compare");
        await window.Page.Locator("input[name=policy][value=semi-planned]").UncheckAsync();
        await window.Page.Locator("input[name=apart]").CheckAsync();
        await window.Page.Locator("[data-start]").ClickAsync();

        await Expect(window.Page.Locator("[data-faults]")).ToContainTextAsync("exactly two");
        Assert.Equal([], window.Troubles);
    }

    [SkippableFact]
    public async Task A_long_experiment_is_cancelled()
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        await window.Go("/compare");
        await window.Page.Locator("[data-start]").ClickAsync();
        await window.Page.Locator("[data-cancel]").ClickAsync();

        await Expect(window.Page.Locator("[data-phase=Cancelled]")).ToBeVisibleAsync(new() { Timeout = Patience });
        Assert.Equal([], window.Troubles);
    }

    private static async Task Fill(Window window, bool apart)
    {
        var numbers = window.Page.Locator(".belt-form input[type=number]");
        foreach (var (place, value) in new[] { (0, "2"), (1, "10"), (2, "3") })
        {
            await numbers.Nth(place).FillAsync(value);
            await numbers.Nth(place).BlurAsync();
        }

        if (apart)
        {
            await window.Page.Locator("input[name=apart]").CheckAsync();
        }
    }

    private async Task<IEnumerable<string>> FilesOf(string name)
    {
        using var client = new HttpClient();
        await using var zip = await client.GetStreamAsync(new Uri(console.Address, $"/results/{name}.zip"));
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}

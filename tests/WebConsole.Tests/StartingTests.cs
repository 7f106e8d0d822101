using System.Text;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>From the first page to a run on the list, and files that are none.</summary>
[Collection(ConsoleCollection.Name)]
public sealed class StartingTests(ServedConsole console)
{
    [SkippableFact]
    public async Task A_run_is_started_and_stands_on_the_list()
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        await window.Go("/?scenario=one-factory.yaml");
        await window.Page.Locator("#days").FillAsync("3");
        await window.Page.Locator("#warmup").FillAsync("1");
        await Expect(window.Page.Locator("#verdict .good")).ToBeVisibleAsync();
        await window.Page.Locator("#begin").ClickAsync();
        await window.Page.WaitForURLAsync("**/live/**");
        await window.Go("/runs");

        var row = window.Page.Locator("tr[data-run^=one-factory]").First;
        await Expect(row).ToBeVisibleAsync();
        await Expect(row.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^live/one-factory", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Equal([], await PagesTests.Violations(window.Page));
        Assert.Equal([], window.Troubles);
    }

    [SkippableTheory]
    [InlineData("name: [")]
    [InlineData("name: <img src=x onerror=alert(1)>\npolcy: {belt: market}\n")]
    public async Task A_broken_upload_is_refused_with_its_faults_and_runs_nothing(string content)
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        await window.Go("/");
        await window.Page.Locator("#upload").SetInputFilesAsync(new FilePayload { Name = "mine.yaml", MimeType = "text/yaml", Buffer = Encoding.UTF8.GetBytes(content) });

        await Expect(window.Page.Locator("#verdict .faults li").First).ToContainTextAsync("mine.yaml");
        await Expect(window.Page.Locator("#begin")).ToBeDisabledAsync();
        Assert.Equal(0, await window.Page.Locator("img[src=x]").CountAsync());
        Assert.Equal([], await PagesTests.Violations(window.Page));
        Assert.Equal([], window.Troubles);
    }
}

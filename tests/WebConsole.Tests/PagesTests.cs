using System.Net;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>What holds for every page: it opens, in both languages, light and dark, narrow and wide, for everybody, and calls nobody else.</summary>
[Collection(ConsoleCollection.Name)]
public sealed class PagesTests(ServedConsole console)
{
    /// <summary>Every page that has an address of its own.</summary>
    public static TheoryData<string> Pages { get; } = ["/", "/live", "/compare", "/runs", "/learn", "/learn/glossary", "/learn/model", "/nowhere"];

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_light_and_dark_and_without_error(string page)
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        foreach (var look in new[] { "light", "dark" })
        {
            await using var window = await console.Open();
            await window.Go($"/look/{look}?back={page}");

            Assert.Equal(look, await window.Page.Locator("html").GetAttributeAsync("class"));
            Assert.Equal([], await Violations(window.Page));
            AssertNoTrouble(window, page);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_speaks_Chinese_and_fits_a_phone(string page)
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open("zh", width: 390);
        await window.Go(page);

        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", await window.Page.Locator("h1").First.InnerTextAsync());
        var overflow = await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, overflow);
        AssertNoTrouble(window, page);
    }

    [SkippableFact]
    public async Task The_switch_changes_the_language_and_stays_on_the_page()
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        await window.Go("/learn/glossary");
        await window.Page.GetByText("中文", new() { Exact = true }).First.ClickAsync();

        await Expect(window.Page.Locator("h1")).ToHaveTextAsync("术语表");
        Assert.EndsWith("/learn/glossary", window.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", null, HttpStatusCode.BadRequest)]
    [InlineData(null, "http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData(null, null, HttpStatusCode.OK)]
    public async Task A_foreign_host_or_origin_is_refused(string? host, string? origin, HttpStatusCode expected)
    {
        using var client = new HttpClient();
        using var negotiation = new HttpRequestMessage(HttpMethod.Post, new Uri(console.Address, "/_blazor/negotiate?negotiateVersion=1"));
        negotiation.Headers.Host = host;
        if (origin is not null)
        {
            negotiation.Headers.Add("Origin", origin);
        }

        using var answer = await client.SendAsync(negotiation);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("/results/..%2f..%2fetc.zip")]
    [InlineData("/results/nothing.zip")]
    [InlineData("/results/nothing/report.html")]
    [InlineData("/results/%2e%2e/report.html")]
    public async Task No_name_leads_out_of_the_results(string path)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(console.Address, path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    internal static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } });
        return found.Violations.Where(item => item.Impact is "serious" or "critical")
            .Select(item => $"{item.Id}: {string.Join("; ", item.Nodes.Take(3).Select(node => node.Html))}");
    }

    // The console's own word on an address that is not there is no fault.
    internal static void AssertNoTrouble(Window window, string page)
        => Assert.Equal([], window.Troubles.Where(trouble => page != "/nowhere" || !trouble.Contains("404", StringComparison.Ordinal)));
}

/// <summary>All tests share one console; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ConsoleCollection : ICollectionFixture<ServedConsole>
{
    public const string Name = "console";
}

using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>The tour and the glossary under a reader's hands.</summary>
[Collection(ConsoleCollection.Name)]
public sealed class LearningTests(ServedConsole console)
{
    [SkippableFact]
    public async Task The_tour_leads_through_five_steps_to_a_comparison()
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        await window.Go("/learn");
        for (var step = 2; step <= 5; step++)
        {
            await window.Page.Locator("[data-tour=next]").ClickAsync();
            await Expect(window.Page.Locator(".belt-step [role=status]")).ToContainTextAsync($"{step}");
        }

        await Expect(window.Page.Locator("[data-tour=next]")).ToBeDisabledAsync();
        await window.Page.Locator("[data-tour=do]").ClickAsync();
        await Expect(window.Page.Locator(".belt-form select")).ToHaveValueAsync("one-factory.yaml");
        Assert.Equal([], window.Troubles);
    }

    [SkippableTheory]
    [InlineData("佣金", "commission (CPS)")]
    [InlineData("bullwhip", "牛鞭效应")]
    public async Task The_glossary_is_searched_in_both_languages(string sought, string found)
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open();
        await window.Go("/learn/glossary");
        var before = await window.Page.Locator("tbody tr").CountAsync();
        await window.Page.Locator("[data-find=glossary]").FillAsync(sought);

        await Expect(window.Page.Locator("tbody")).ToContainTextAsync(found);
        await Expect(window.Page.Locator("tbody")).Not.ToContainTextAsync("half-life");
        Assert.True(before > 80);
    }
}

using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>
/// Takes the pictures of docs/console.md. Where the environment's BELT_PICTURES names a folder, as docs/pictures.sh does, it takes every
/// page, and the live one also dark and narrow, and keeps them there; else only the live page, which has the charts.
/// </summary>
[Collection(ConsoleCollection.Name)]
public sealed class PicturesTests(ServedConsole console)
{
    private const int MostBytes = 150_000;

    // As much of a page as a picture shows, in pixels.
    private const int Tallest = 1400;

    private static string? Folder => Environment.GetEnvironmentVariable("BELT_PICTURES");

    [SkippableTheory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_run_under_way_is_pictured_with_its_charts_drawn(string language)
    {
        Skip.If(ServedConsole.Chromium is null, ServedConsole.NoBrowser);
        await using var window = await console.Open(language);
        var live = await WatchedRun.Start(console.Address, window, "weihai-small.yaml");
        await Take(window, live, "live", language, charts: 3);
        if (Folder is not null)
        {
            await TakeOthers(window, live, language);
        }

        await WatchedRun.Stop(console.Address, live);
        PagesTests.AssertNoTrouble(window, "/nowhere");
    }

    private async Task TakeOthers(Window window, string live, string language)
    {
        await Take(window, "/", "start", language);
        await LookForDays(window, live, "/factory/0002");
        await Take(window, live + "/factory/0002", "entity", language);
        await Take(window, "/runs", "runs", language);
        await Compare(window);
        await Take(window, new Uri(window.Page.Url).AbsolutePath, "report", language);
        await Take(window, "/compare?scenario=one-factory.yaml", "compare", language);
        await Take(window, "/learn", "learn", language);
        await Take(window, "/learn/glossary", "glossary", language);
        await Take(window, "/learn/model", "model", language);
        await Take(window, "/nowhere", "missing", language);
        await using (var dark = await console.Open(language, dark: true))
        {
            await dark.Go($"/look/dark?back={live}");
            await Take(dark, live, "live-dark", language, charts: 3);
        }

        await using var narrow = await console.Open(language, width: 390);
        await Take(narrow, live, "live-390", language, charts: 3);
    }

    // Under somebody's eyes for ten days, so that there is a history to show.
    private async Task LookForDays(Window window, string live, string entity)
    {
        await window.Go(live + entity);
        for (var day = 1; day <= 10; day++)
        {
            await WatchedRun.LiveUntil(console.Address, live, WatchedRun.Hours + (24 * day));
            await Expect(window.Page.Locator("#history")).ToContainTextAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {6 + day}"));
        }
    }

    // A small comparison, so that there is a report to show.
    private static async Task Compare(Window window)
    {
        await window.Go("/compare?scenario=one-factory.yaml");
        var numbers = window.Page.Locator(".belt-form input[type=number]");
        foreach (var (place, value) in new[] { (0, "8"), (1, "30"), (2, "10") })
        {
            await numbers.Nth(place).FillAsync(value);
            await numbers.Nth(place).BlurAsync();
        }

        await window.Page.Locator("[data-start]").ClickAsync();
        await Expect(window.Page.FrameLocator("iframe.belt-report").Locator("[data-chart] svg").First).ToBeAttachedAsync(new() { Timeout = 60_000 });
    }

    private static async Task Take(Window window, string address, string name, string language, int charts = 0)
    {
        await window.Page.SetViewportSizeAsync(window.Page.ViewportSize!.Width, 900);
        await window.Go(address);
        await Drawn(window.Page, charts);
        var height = await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await window.Page.SetViewportSizeAsync(window.Page.ViewportSize!.Width, Math.Min(height, Tallest));
        await Drawn(window.Page, charts);
        var png = await window.Page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
        var picture = await Smaller(window, png);

        Assert.InRange(picture.Length, 1, MostBytes);
        if (Folder is { } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"console-{name}-{language}.webp"), picture);
        }
    }

    // A chart that was not drawn is a canvas without a single pixel.
    private static async Task Drawn(IPage page, int charts)
    {
        if (charts > 0)
        {
            await page.WaitForFunctionAsync(
                """
                charts => {
                  const drawn = [...document.querySelectorAll('.chart canvas')].filter(canvas =>
                    canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0));
                  return drawn.length >= charts;
                }
                """,
                charts);
        }

        if (await page.Locator("iframe.belt-report").CountAsync() > 0)
        {
            await Expect(page.FrameLocator("iframe.belt-report").Locator("[data-chart] svg").First).ToBeAttachedAsync();
        }
    }

    // The browser writes WebP, a third of a PNG.
    private static async Task<byte[]> Smaller(Window window, byte[] png)
    {
        var page = await window.Page.Context.NewPageAsync();
        var address = await page.EvaluateAsync<string>(
            """
            async png => {
              const image = new Image();
              image.src = 'data:image/png;base64,' + png;
              await image.decode();
              const canvas = document.createElement('canvas');
              canvas.width = image.width;
              canvas.height = image.height;
              canvas.getContext('2d').drawImage(image, 0, 0);
              return canvas.toDataURL('image/webp', 0.75);
            }
            """,
            Convert.ToBase64String(png));
        await page.CloseAsync();
        return Convert.FromBase64String(address.Split(',')[1]);
    }
}

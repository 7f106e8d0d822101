using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>One served belt and one browser for all tests.</summary>
public sealed class ServedConsole : IAsyncLifetime
{
    /// <summary>Why nothing can be opened where no browser is installed.</summary>
    public const string NoBrowser = "There is no Chromium on this machine.";

    private ServedBelt? belt;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where a browser is installed; null where none is.</summary>
    public static string? Chromium { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Where the console is served.</summary>
    public Uri Address => belt!.Address;

    /// <summary>What the server has printed.</summary>
    public string Said => belt!.Said;

    /// <summary>Where results lie.</summary>
    public string Results => belt!.Results;

    public async Task InitializeAsync()
    {
        belt = await ServedBelt.Start();
        if (Chromium is null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        belt?.Dispose();
    }

    /// <summary>A window of its own.</summary>
    /// <param name="language">The language that the browser asks for.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="dark">Whether the reader prefers a dark page.</param>
    public async Task<Window> Open(string language = "en", int width = 1280, bool dark = false)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.AbsoluteUri,
            Locale = language == "zh" ? "zh-CN" : "en-GB",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        return new Window(context, await context.NewPageAsync(), Address);
    }
}

/// <summary>A window of the browser that remembers what went wrong in it.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> troubles = [];

    internal Window(IBrowserContext context, IPage page, Uri home)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
            {
                troubles.Enqueue($"{message.Text} ({page.Url})");
            }
        };
        page.PageError += (_, error) => troubles.Enqueue($"{error} ({page.Url})");
        context.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme is "http" or "https" or "ws" or "wss" && address.Authority != home.Authority)
            {
                troubles.Enqueue($"asked {request.Url} ({page.Url})");
            }
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Console errors, script errors and requests to elsewhere.</summary>
    public IReadOnlyCollection<string> Troubles => troubles;

    /// <summary>Opens an address of the console and waits until it answers to clicks.</summary>
    public async Task Go(string path)
    {
        await Page.GotoAsync(path);
        await Page.Locator("main[data-ready]").WaitForAsync();
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}

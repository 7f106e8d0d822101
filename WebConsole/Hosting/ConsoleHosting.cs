using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using OrleansIndustrialBelt.WebConsole.Api;
using OrleansIndustrialBelt.WebConsole.Components;
using OrleansIndustrialBelt.WebConsole.Security;
using OrleansIndustrialBelt.WebConsole.Services.Comparing;
using OrleansIndustrialBelt.WebConsole.Services.Live;
using OrleansIndustrialBelt.WebConsole.Services.Results;
using OrleansIndustrialBelt.WebConsole.Services.Scenarios;

namespace OrleansIndustrialBelt.WebConsole.Hosting;

/// <summary>Makes a web host serve the console. The host also registers an <c>IGrainFactory</c>.</summary>
public static class ConsoleHosting
{
    /// <summary>Registers what the console needs.</summary>
    public static IServiceCollection AddBeltConsole(this IServiceCollection services, ConsoleOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<ScenarioShelf>();
        services.AddSingleton<RunStarter>();
        services.AddSingleton(new ResultsShelf(options.ResultsFolder));
        services.AddSingleton<ComparisonDesk>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<LiveRuns>();
        services.AddHttpContextAccessor();
        services.AddOpenApi(document =>
        {
            document.ShouldInclude = call => IsApi("/" + call.RelativePath);
            document.AddDocumentTransformer((made, _, _) =>
            {
                made.Info.Title = "OrleansIndustrialBelt";
                return Task.CompletedTask;
            });
        });
        services.AddProblemDetails();
        services.AddMudServices();
        services.AddAntiforgery();

        // Keys live as long as the process: what they protect does not outlive it, and nothing is written to the user's folder.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddSignalR(hub => hub.MaximumReceiveMessageSize = UploadLimits.MostBytes + UploadLimits.Overhead);
        services.Configure<RequestLocalizationOptions>(Localize);
        return services;
    }

    /// <summary>Maps pages and puts the guards before them.</summary>
    public static WebApplication MapBeltConsole(this WebApplication app)
    {
        app.UseMiddleware<HostGuard>();
        app.UseMiddleware<OriginGuard>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseRequestLocalization();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.Use(TellPrograms);
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapPreferences();
        app.MapResults();
        app.MapRuns();
        app.MapOpenApi();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = "'none'");
        return app;
    }

    // People get a page that says what is wrong, programs get problem details.
    private static async Task TellPrograms(HttpContext call, RequestDelegate next)
    {
        var isApi = IsApi(call.Request.Path);
        if (isApi && call.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        await next(call);
        if (isApi && call.Response is { StatusCode: >= StatusCodes.Status400BadRequest, HasStarted: false, ContentType: null })
        {
            await call.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new ProblemDetailsContext { HttpContext = call });
        }
    }

    private static bool IsApi(PathString path) => path.StartsWithSegments("/api", StringComparison.Ordinal);

    private static void Localize(RequestLocalizationOptions options)
    {
        CultureInfo[] cultures = [new("en"), new("zh-CN")];
        options.DefaultRequestCulture = new RequestCulture(cultures[0]);
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider { CookieName = Preferences.LanguageCookie },
            new AcceptLanguageHeaderRequestCultureProvider(),
        ];
    }
}

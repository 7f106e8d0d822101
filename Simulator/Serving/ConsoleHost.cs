using System.Net;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.WebConsole;
using OrleansIndustrialBelt.WebConsole.Hosting;
using OrleansIndustrialBelt.WebConsole.Security;

namespace OrleansIndustrialBelt.Simulator.Serving;

/// <summary>The web host of <c>belt serve</c>.</summary>
internal static class ConsoleHost
{
    /// <summary>Makes it; starting is the caller's.</summary>
    /// <param name="grains">Calls the cluster whose runs are shown.</param>
    /// <param name="port">The port on the loopback.</param>
    /// <param name="finished">Writes what runs leave behind.</param>
    public static WebApplication Build(IGrainFactory grains, int port, FinishedRuns finished)
    {
        // No settings files: what the console is told is on the command line.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ConsoleHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // Keys are kept in memory only; nothing of them is stored.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // A cookie of an earlier server is replaced, which is no fault.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);

        // A port that is taken is told in one line, by the command.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(http =>
        {
            http.AddServerHeader = false;
            http.Limits.MaxRequestBodySize = UploadLimits.MostBytes + UploadLimits.Overhead;
            http.Listen(IPAddress.Loopback, port);
        });

        // From a build the files of packages lie where NuGet keeps them; a publish has them beside the program.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRouting();
        builder.Services.AddSingleton(grains);
        builder.Services.AddHostedService(_ => finished);
        builder.Services.AddBeltConsole(new ConsoleOptions { ScenariosFolder = ScenarioFolder.Find() });
        return builder.Build().MapBeltConsole();
    }
}

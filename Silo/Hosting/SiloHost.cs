using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Dashboard;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Keeping;
using OrleansIndustrialBelt.Silo.Settings;
using OrleansIndustrialBelt.Silo.Storage;

namespace OrleansIndustrialBelt.Silo.Hosting;

/// <summary>One silo of a cluster, in a process of its own.</summary>
public static class SiloHost
{
    /// <summary>Makes it; starting is the caller's.</summary>
    /// <param name="settings">Settings without fault.</param>
    public static WebApplication Build(SiloSettings settings)
    {
        // What a silo is told is in its settings; nothing is read from elsewhere.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // What the watchdog says of a machine whose cores are all at work, or that was asleep, tells nothing of a run.
        builder.Logging.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(http => http.Listen(IPAddress.Parse(settings.Http.Address), settings.Http.Port));
        builder.Services.AddRoutingCore();
        builder.Services.AddTelemetry(settings);
        builder.Services.AddSingleton(settings.Limits);
        builder.Services.Configure<RecoveryOptions>(recovery => recovery.DiskBudgetBytes = (long)(settings.Limits.DiskGigabytes * (1L << 30)));
        builder.UseOrleans(silo => Configure(silo, settings));
        var host = builder.Build();
        HttpPages.Map(host, settings);
        return host;
    }

    private static void Configure(ISiloBuilder silo, SiloSettings settings)
    {
        silo.JoinCluster(settings);
        silo.AddBelt(new ScenarioBelts());
        silo.AddBeltStorage(StorageNames.Belt, settings.Storage);
        if (settings.Http.Dashboard)
        {
            silo.AddDashboard();
        }
    }
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Keeping;

namespace OrleansIndustrialBelt.Silo;

/// <summary>How often a silo looks after the runs of its cluster.</summary>
public sealed class RunKeeperOptions
{
    /// <summary>The longest time between two looks; a change of membership is a reason to look at once.</summary>
    public TimeSpan Period { get; set; } = TimeSpan.FromSeconds(5);
}

/// <summary>
/// Sees to it that no run stands still because the silo of its clock was lost: every silo wakes every unfinished run when
/// membership changes and every few seconds. A run that is awake takes no notice.
/// </summary>
/// <param name="grains">Calls runs.</param>
/// <param name="membership">Tells of silos that come and go.</param>
/// <param name="store">Whether anything is kept at all.</param>
/// <param name="options">How often.</param>
/// <param name="logger">Is told of looks that failed.</param>
public sealed partial class RunKeeper(
    IGrainFactory grains,
    IClusterMembershipService membership,
    BeltStore store,
    IOptions<RunKeeperOptions> options,
    ILogger<RunKeeper> logger) : BackgroundService
{
    private readonly SemaphoreSlim changes = new(0);

    /// <inheritdoc/>
    public override void Dispose()
    {
        changes.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!store.Keeps)
        {
            return;
        }

        var watch = Watch(stoppingToken);
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await changes.WaitAsync(options.Value.Period, stoppingToken);
                await Look();
            }
        }
        catch (OperationCanceledException)
        {
            // The silo stops.
        }

        await watch;
    }

    private async Task Watch(CancellationToken stop)
    {
        try
        {
            await foreach (var _ in membership.MembershipUpdates.WithCancellation(stop))
            {
                changes.Release();
            }
        }
        catch (OperationCanceledException)
        {
            // The silo stops.
        }
    }

    private async Task Look()
    {
        try
        {
            foreach (var entry in await grains.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key).List())
            {
                if (!entry.Over)
                {
                    await grains.GetGrain<IRunGrain>(entry.Run).EnsureRunning();
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A silo that just went takes calls with it; the next look finds the others.
            LookFailed(exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Looking after runs failed: {Reason}")]
    private partial void LookFailed(string reason);
}

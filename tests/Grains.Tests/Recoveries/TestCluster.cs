using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Storage;
using Orleans.TestingHost;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Grains.Keeping;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Toy;

namespace OrleansIndustrialBelt.Grains.Tests.Recoveries;

/// <summary>Silos in this process with storage that outlives them.</summary>
internal sealed class TestCluster : IAsyncDisposable
{
    private TestCluster(InProcessTestCluster silos, SharedStorage storage)
    {
        Silos = silos;
        Storage = storage;
    }

    public InProcessTestCluster Silos { get; }

    public SharedStorage Storage { get; }

    public IGrainFactory Grains => Silos.Client;

    public static async Task<TestCluster> Start(short silos, Action<RecoveryOptions>? options = null, SharedStorage? storage = null, IBeltSource? source = null)
    {
        storage ??= new SharedStorage();
        var builder = new InProcessTestClusterBuilder(silos);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.AddBelt(source ?? new ToySource());
            silo.Services.AddKeyedSingleton<IGrainStorage>(StorageNames.Belt, storage);
            silo.Services.Configure<RunKeeperOptions>(keeper => keeper.Period = TimeSpan.FromMilliseconds(200));
            silo.Services.Configure<RecoveryOptions>(recovery =>
            {
                recovery.FirstWait = TimeSpan.FromMilliseconds(20);
                recovery.LongestWait = TimeSpan.FromMilliseconds(200);
                recovery.StoragePatience = TimeSpan.FromMilliseconds(100);
                recovery.GiveUpAfter = TimeSpan.FromMinutes(1);
                options?.Invoke(recovery);
            });
            silo.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Critical));
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new TestCluster(cluster, storage);
    }

    public IRunGrain Run(string name) => Grains.GetGrain<IRunGrain>(name);

    /// <summary>Waits until a run has lived some ticks or is over.</summary>
    public Task<RunStatus> Reach(string run, int ticks) => Until(run, status => status.TicksDone >= ticks);

    /// <summary>Waits until a run is over; the outcome of one that is complete.</summary>
    public async Task<(RunStatus Status, RunOutcome? Outcome)> End(string run)
    {
        var status = await Until(run, status => status.Over);
        return (status, status.Phase is RunPhase.Complete or RunPhase.Stopped ? (await Run(run).Outcome()).Outcome : null);
    }

    /// <summary>The silo on which a grain lives.</summary>
    public InProcessSiloHandle SiloOf(GrainId grain) => Silos.TryGetGrainContext(grain, out var context)
        ? Silos.GetSiloForAddress(context.Address.SiloAddress!)!
        : throw new InvalidOperationException($"{grain} lives nowhere.");

    /// <summary>Waits until the first silo knows so many, itself included, to which grains can go.</summary>
    public async Task Knows(int silos)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var manifests = Silos.Silos[0].ServiceProvider.GetRequiredService<IClusterManifestProvider>();
        await foreach (var manifest in manifests.Updates.WithCancellation(patience.Token))
        {
            if (manifest.Silos.Count >= silos)
            {
                return;
            }
        }
    }

    public ValueTask DisposeAsync() => Silos.DisposeAsync();

    /// <summary>Waits until a run's status is as wished, or the run is over.</summary>
    public async Task<RunStatus> Until(string run, Func<RunStatus, bool> reached)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var seen = new RunStatus(RunPhase.Unknown, 0, Failure: null);
        while (true)
        {
            try
            {
                seen = await Run(run).Progress(seen.TicksDone);
                if (seen.Over || reached(seen))
                {
                    return seen;
                }
            }
            catch (Exception exception) when (exception is OrleansException or TimeoutException && !patience.IsCancellationRequested)
            {
                // The silo that was asked is gone; the run is taken up elsewhere.
            }

            if (patience.IsCancellationRequested)
            {
                throw new TimeoutException($"Run {run} stands at {seen}.");
            }
        }
    }
}

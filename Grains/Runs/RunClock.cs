using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Grains.Measuring;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>Lets all partitions of a run live tick after tick in one epoch and keeps the book. A tick ends when all have delivered.</summary>
/// <param name="partitions">Grains in the order of their numbers.</param>
/// <param name="epoch">The run's epoch.</param>
/// <param name="world">The belt.</param>
/// <param name="ledger">The book, as it was before the next tick.</param>
internal sealed class RunClock(IPartitionGrain[] partitions, int epoch, RunnableBelt world, RunLedger ledger)
{
    /// <summary>Ticks that were lived.</summary>
    public int TicksDone => ledger.TicksDone;

    /// <summary>The book.</summary>
    public RunLedger Ledger => ledger;

    /// <summary>Makes partitions and entities.</summary>
    /// <param name="starts">How each partition begins.</param>
    public Task Start(IEnumerable<PartitionStart> starts)
        => Task.WhenAll(partitions.Zip(starts, (partition, start) => partition.Start(start)));

    /// <summary>Lives the next tick, and closes the day if it ends with it.</summary>
    /// <exception cref="BrokenBalanceException">A step failed; of several partitions the first is named.</exception>
    public async Task LiveTick()
    {
        var tick = TicksDone;
        var results = await Task.WhenAll(partitions.Select(partition => partition.LiveTick(epoch, tick)));
        if (Array.Find(results, result => result.Failure is not null) is { Failure: { } failure })
        {
            throw new BrokenBalanceException(failure);
        }

        if (Array.Exists(results, result => result.Epoch != epoch || result.Report.Tick != tick))
        {
            throw new LostShareException($"a partition answered for another tick than {tick} of epoch {epoch}");
        }

        var days = RunLedger.EndsDay(tick) ? await Task.WhenAll(partitions.Select(partition => partition.TakeDay(epoch, tick))) : null;
        var report = results.Select(result => result.Report).Aggregate((sum, report) => sum.Plus(report));
        ledger.CloseTick(report);
        BeltMetrics.Ticks.Add(1);
        BeltMetrics.ActiveEntities.Record(report.Steps);
        if (days is not null)
        {
            ledger.CloseDay(days.Select(day => day.Figures));
        }
    }

    /// <summary>Lets every partition write what it is.</summary>
    public async Task<IReadOnlyList<KeptStream>> Save()
    {
        var saved = await Task.WhenAll(partitions.Select(partition => partition.Save(epoch, TicksDone)));
        return [.. saved.Select(share => share.Stream)];
    }

    /// <summary>Closes the run, whole or stopped.</summary>
    public async Task<RunOutcome> Close()
    {
        var totals = await Task.WhenAll(partitions.Select(partition => partition.TakeTotals(epoch)));
        var states = TicksDone == world.Plan.End ? await States() : null;
        return ledger.Close([.. totals.Select(total => total.Totals)], states);
    }

    /// <summary>Ends all partitions and entities; what does not answer is left to the silo that lost it.</summary>
    /// <param name="runIsOver">Whether no other epoch follows.</param>
    public async Task TryEnd(bool runIsOver)
    {
        try
        {
            await Task.WhenAll(partitions.Select(partition => partition.End(runIsOver)));
        }
        catch (Exception exception) when (Failures.ArePassing(exception))
        {
            // A silo that is gone has taken its grains with it.
        }
    }

    private async Task<IEnumerable<StateHash>> States()
    {
        var states = await Task.WhenAll(partitions.Select(partition => partition.StateHashes(epoch)));
        return states.SelectMany(partition => partition.States);
    }
}

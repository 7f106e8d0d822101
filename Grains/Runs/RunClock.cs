using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>Lets all partitions of a run live tick after tick and keeps the book. A tick ends when all have delivered.</summary>
/// <param name="partitions">Grains in the order of their numbers.</param>
/// <param name="epoch">The run's epoch.</param>
internal sealed class RunClock(IPartitionGrain[] partitions, int epoch)
{
    private RunLedger? ledger;
    private RunPlan? plan;

    /// <summary>Ticks that were lived.</summary>
    public int TicksDone => Ledger.TicksDone;

    private RunLedger Ledger => ledger ?? throw new InvalidOperationException("The clock has not been started.");

    /// <summary>Makes partitions and entities.</summary>
    public Task Start(RunnableBelt world)
    {
        plan = world.Plan;
        ledger = new RunLedger(world.Plan, world.Directory);
        return Task.WhenAll(partitions.Select(partition => partition.Start(partitions.Length)));
    }

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

        Ledger.CloseTick(results.Select(result => result.Report).Aggregate((sum, report) => sum.Plus(report)));
        if (RunLedger.EndsDay(tick))
        {
            var days = await Task.WhenAll(partitions.Select(partition => partition.TakeDay(epoch, tick)));
            Ledger.CloseDay(days.Select(day => day.Figures));
        }
    }

    /// <summary>Closes the run, whole or stopped.</summary>
    public async Task<RunOutcome> Close()
    {
        var totals = await Task.WhenAll(partitions.Select(partition => partition.TakeTotals(epoch)));
        var states = TicksDone == plan!.End ? await States() : null;
        return Ledger.Close([.. totals.Select(total => total.Totals)], states);
    }

    /// <summary>Ends all partitions and entities; what does not answer is left to the silo that lost it.</summary>
    public async Task TryEnd()
    {
        try
        {
            await Task.WhenAll(partitions.Select(partition => partition.End()));
        }
        catch (Exception exception) when (exception is TimeoutException or OrleansException)
        {
            // The run's end is known by now; a silo that is gone has taken its grains with it.
        }
    }

    private async Task<IEnumerable<StateHash>> States()
    {
        var states = await Task.WhenAll(partitions.Select(partition => partition.StateHashes(epoch)));
        return states.SelectMany(partition => partition.States);
    }
}

using System.Diagnostics;
using System.Globalization;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Grains.Keeping;
using OrleansIndustrialBelt.Grains.Measuring;
using OrleansIndustrialBelt.Model.Engine;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>One epoch of a run: partitions are made from the newest recovery point, or at hour 0, and live until something is lost or the run ends.</summary>
/// <param name="kept">The run in storage; its record already has the epoch's number.</param>
/// <param name="world">The belt.</param>
/// <param name="grains">Finds partitions.</param>
/// <param name="options">How much is kept.</param>
internal sealed class RunEpoch(KeptRun kept, RunnableBelt world, IGrainFactory grains, RecoveryOptions options)
{
    private readonly RunRecord record = kept.Record;
    private readonly RunRequest request = kept.Request!;
    private RunClock? clock;
    private LedgerMark rowsKept;

    /// <summary>Ticks that were lived, those before this epoch included.</summary>
    public int TicksDone => clock?.TicksDone ?? Origin?.Tick ?? 0;

    /// <summary>The recovery point it began from; null for hour 0.</summary>
    public RecoveryPoint? Origin { get; } = kept.Record.Points.LastOrDefault();

    /// <summary>Whether a recovery point is due after the tick lived last.</summary>
    public bool PointIsDue => request.CheckpointEveryDays > 0 && TicksDone < world.Plan.End
        && TicksDone % (request.CheckpointEveryDays * Calendar.HoursPerDay) == 0;

    /// <summary>Makes partitions and entities.</summary>
    /// <exception cref="DamagedStreamException">The recovery point is damaged.</exception>
    public async Task Begin()
    {
        var ledger = new RunLedger(world.Plan, world.Directory);
        foreach (var rows in record.Rows.Take(Origin?.Rows ?? 0))
        {
            ledger.Append(new BinaryDecoder(await kept.Read(rows)));
        }

        rowsKept = ledger.Mark;
        clock = new RunClock(
            [.. Enumerable.Range(0, request.Partitions).Select(index => grains.GetPartition(kept.Run, record.Epoch, index))],
            record.Epoch,
            world,
            ledger);
        await clock.Start(Enumerable.Range(0, request.Partitions).Select(index => new PartitionStart(
            request.Partitions, request.Engine, record.Model, TicksDone, request.Revision, Origin?.Partitions[index] ?? KeptStream.None)));
        await DeleteUnfinishedPoint();
        await DeleteUnfinishedChange();
    }

    /// <summary>Lives the next tick.</summary>
    public Task LiveTick() => clock!.LiveTick();

    /// <summary>Closes the run, whole or stopped, and keeps what it left behind.</summary>
    public async Task<RunOutcome> Close()
    {
        var outcome = await clock!.Close();
        if (kept.IsKept)
        {
            var encoder = new BinaryEncoder();
            FiguresWire.Outcome(encoder, outcome);
            record.Outcome = await kept.Write(Name("outcome"), encoder.Written.ToArray());
        }

        return outcome;
    }

    /// <summary>Makes sure that there is a recovery point after the tick lived last; before the first tick none is needed.</summary>
    /// <returns>Whether there is.</returns>
    public async Task<bool> TryKeepNow()
    {
        if (TicksDone > 0 && record.Points.LastOrDefault()?.Tick != TicksDone)
        {
            await KeepPoint();
        }

        return TicksDone == 0 || record.Points.LastOrDefault()?.Tick == TicksDone;
    }

    /// <summary>Keeps the run as changed, to go on with in the next epoch from the point of the tick lived last; see <see cref="TryKeepNow"/>.</summary>
    /// <param name="changed">The run's request as changed.</param>
    /// <param name="intervention">What was changed.</param>
    public async Task Change(RunRequest changed, string intervention)
    {
        try
        {
            await kept.Change(Name("request"), changed, new RunChange(TicksDone, intervention));
        }
        catch (StorageFullException)
        {
            await kept.DeleteUnlisted(Name("request"));
            throw;
        }
    }

    /// <summary>Writes a recovery point and commits it; one that storage does not take is left out with a note, and the run goes on.</summary>
    public async Task KeepPoint()
    {
        using var trace = BeltMetrics.Traces.StartActivity("recovery point");
        var begin = Stopwatch.GetTimestamp();
        if (await TryWritePoint() is { } dropped)
        {
            await kept.Commit();
            await kept.TryDelete(dropped);
        }

        BeltMetrics.Checkpoint.Record(Stopwatch.GetElapsedTime(begin).TotalSeconds);
    }

    /// <summary>Ends partitions and entities.</summary>
    public Task TryEnd(bool runIsOver) => clock?.TryEnd(runIsOver) ?? Task.CompletedTask;

    private async Task<IReadOnlyList<KeptStream>?> TryWritePoint()
    {
        List<KeptStream> written = [];
        try
        {
            written.AddRange(await clock!.Save());
            var point = new RecoveryPoint(TicksDone, record.Rows.Count + 1, [.. written]);
            var encoder = new BinaryEncoder();
            clock.Ledger.WriteSince(rowsKept, encoder);
            written.Add(await kept.Write(Name("rows"), encoder.Written.ToArray()));
            return Enter(point, written[^1]);
        }
        catch (Exception exception) when (exception is StorageAwayException or DiskBudgetException)
        {
            record.Note = NotKept(exception);
            await kept.TryDelete(written);
            return null;
        }
        catch (StorageFullException full)
        {
            // The room that its chunks have taken is given back: the run's end may need it.
            record.Note = NotKept(full);
            await DeleteUnlisted(record.Epoch, TicksDone);
            return null;
        }
    }

    // What older points leave behind may be deleted once the record is written.
    private IReadOnlyList<KeptStream> Enter(RecoveryPoint point, KeptStream rows)
    {
        var old = record.Points.SkipLast(Math.Max(1, options.KeptPoints) - 1).ToList();
        var bytes = record.Streams.Except(old.SelectMany(past => past.Partitions)).Concat(point.Partitions).Append(rows).Sum(stream => stream.Length);
        if (bytes > options.DiskBudgetBytes)
        {
            throw new DiskBudgetException($"the run would keep {bytes} bytes; its disk budget is {options.DiskBudgetBytes}");
        }

        record.Rows.Add(rows);
        record.Points.Add(point);
        record.TicksDone = TicksDone;
        record.Note = null;
        rowsKept = clock!.Ledger.Mark;
        return record.Drop(old);
    }

    // The epoch before began at the same point; if it was lost while it wrote the next, chunks lie there that no record tells of.
    private Task DeleteUnfinishedPoint() => record.Epoch > 1 && request.CheckpointEveryDays > 0
        ? DeleteUnlisted(record.Epoch - 1, TicksDone + (request.CheckpointEveryDays * Calendar.HoursPerDay))
        : Task.CompletedTask;

    // The same of a request that was being changed at the point from which this epoch begins.
    private Task DeleteUnfinishedChange()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{record.Epoch - 1}/{TicksDone}/request");
        return record.Request.Name == $"{kept.Run}/{name}" ? Task.CompletedTask : kept.DeleteUnlisted(name);
    }

    private async Task DeleteUnlisted(int epoch, int tick)
    {
        foreach (var part in Enumerable.Range(0, request.Partitions).Select(index => index.ToString(CultureInfo.InvariantCulture)).Append("rows"))
        {
            await kept.DeleteUnlisted(string.Create(CultureInfo.InvariantCulture, $"{epoch}/{tick}/{part}"));
        }
    }

    private string NotKept(Exception why) => string.Create(CultureInfo.InvariantCulture, $"The recovery point at tick {TicksDone} was not kept: {why.Message}");

    private string Name(string part) => string.Create(CultureInfo.InvariantCulture, $"{record.Epoch}/{TicksDone}/{part}");
}

using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Measuring;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>What storage knows of a run; whoever changes it owns the run. Its recovery points are the manifest of all chunks.</summary>
internal sealed class RunRecord : IDescribed
{
    /// <summary>Who wrote the record last; two activations must never write the same bytes.</summary>
    public string Keeper { get; set; } = Guid.NewGuid().ToString("N");

    /// <summary>The model that began the run.</summary>
    public string Model { get; private set; } = ModelVersion.Current;

    /// <summary>How often partitions were made.</summary>
    public int Epoch { get; set; }

    /// <summary>Where in its life.</summary>
    public RunPhase Phase { get; set; } = RunPhase.Starting;

    /// <summary>Ticks that were lived when the record was written.</summary>
    public int TicksDone { get; set; }

    /// <summary>Ticks of the whole run.</summary>
    public int TicksPlanned { get; set; }

    /// <summary>See <see cref="RunStatus.AllowedUntil"/>.</summary>
    public int AllowedUntil { get; set; } = int.MaxValue;

    /// <summary>Why it failed.</summary>
    public string? Failure { get; set; }

    /// <summary>See <see cref="RunStatus.Note"/>.</summary>
    public string? Note { get; set; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset Started { get; set; }

    /// <summary>What was lost and made good.</summary>
    public List<Recovery> Recoveries { get; } = [];

    /// <summary>Recovery points, oldest first.</summary>
    public List<RecoveryPoint> Points { get; } = [];

    /// <summary>The clock's book in parts, each as long as a recovery point is behind its predecessor.</summary>
    public List<KeptStream> Rows { get; } = [];

    /// <summary>What was changed under way, oldest first.</summary>
    public List<RunChange> Changes { get; } = [];

    /// <summary>What is asked for since the last change; empty while that is what was asked for at first.</summary>
    public KeptStream Request { get; set; } = KeptStream.None;

    /// <summary>What the run left behind; <see cref="KeptStream.None"/> until it is over.</summary>
    public KeptStream Outcome { get; set; } = KeptStream.None;

    /// <summary>The status that it tells of.</summary>
    public RunStatus Status => new(Phase, TicksDone, Failure, Epoch) { Recoveries = [.. Recoveries], Note = Note, AllowedUntil = AllowedUntil, Changes = [.. Changes] };

    /// <summary>Everything it refers to in storage.</summary>
    public IEnumerable<KeptStream> Streams => Points.SelectMany(point => point.Partitions).Concat(Rows).Append(Request).Append(Outcome);

    /// <summary>Takes note of a loss: the run is repeated from its newest recovery point.</summary>
    /// <param name="ticksLived">Ticks that were lived when it was noticed.</param>
    /// <param name="reason">What happened.</param>
    public void Recovered(int ticksLived, string reason)
    {
        BeltMetrics.Recoveries.Add(1);
        Recoveries.Add(new Recovery(Epoch, ticksLived, Points.LastOrDefault()?.Tick ?? 0, reason));
    }

    /// <summary>Drops recovery points and the rows that no other point needs.</summary>
    /// <returns>What may be deleted once that is written.</returns>
    public IReadOnlyList<KeptStream> Drop(IReadOnlyCollection<RecoveryPoint> points)
    {
        Points.RemoveAll(points.Contains);
        var needed = Points.Count == 0 ? 0 : Points[^1].Rows;
        var rows = Rows.Skip(needed).ToList();
        Rows.RemoveRange(needed, rows.Count);
        return [.. points.SelectMany(point => point.Partitions), .. rows];
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Keeper = codec.Text("keeper", Keeper);
        Model = codec.Text("model", Model);
        Epoch = codec.Int("epoch", Epoch);
        Phase = (RunPhase)codec.Int("phase", (int)Phase);
        TicksDone = codec.Int("ticksDone", TicksDone);
        TicksPlanned = codec.Int("ticksPlanned", TicksPlanned);
        AllowedUntil = codec.Int("allowedUntil", AllowedUntil);
        Failure = codec.MaybeText("failure", Failure);
        Note = codec.MaybeText("note", Note);
        Started = new DateTimeOffset(codec.Long("started", Started.UtcTicks), TimeSpan.Zero);
        Wire.Fill(codec, "recoveries", Recoveries, Walk);
        Wire.Fill(codec, "points", Points, RecoveryPoint.Walk);
        Wire.Fill(codec, "rows", Rows, KeptStream.Walk);
        Wire.Fill(codec, "changes", Changes, Walk);
        Request = KeptStream.Walk(codec, Request);
        Outcome = KeptStream.Walk(codec, Outcome);
    }

    private static RunChange Walk(Codec codec, RunChange? change) => new(
        codec.Int("tick", change?.Tick ?? 0),
        codec.Text("intervention", change?.Intervention ?? ""));

    private static Recovery Walk(Codec codec, Recovery? recovery) => new(
        codec.Int("epoch", recovery?.Epoch ?? 0),
        codec.Int("ticksLived", recovery?.TicksLived ?? 0),
        codec.Int("fromTick", recovery?.FromTick ?? 0),
        codec.Text("reason", recovery?.Reason ?? ""));
}

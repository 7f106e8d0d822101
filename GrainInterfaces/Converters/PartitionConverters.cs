using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces.Converters;

/// <summary>Writes a batch.</summary>
[RegisterConverter]
public sealed class BatchEnvelopeConverter : CanonicalConverter<BatchEnvelope>
{
    /// <inheritdoc/>
    protected override BatchEnvelope Walk(Codec codec, BatchEnvelope? value)
        => new(codec.Int("epoch", value?.Epoch ?? 0), FiguresWire.Batch(codec, value?.Batch));
}

/// <summary>Writes how a tick went.</summary>
[RegisterConverter]
public sealed class TickResultConverter : CanonicalConverter<TickResult>
{
    /// <inheritdoc/>
    protected override TickResult Walk(Codec codec, TickResult? value) => new(
        codec.Int("epoch", value?.Epoch ?? 0),
        FiguresWire.Report(codec, value?.Report ?? default),
        codec.MaybeText("failure", value?.Failure));
}

/// <summary>Writes the figures of a day.</summary>
[RegisterConverter]
public sealed class DayEnvelopeConverter : CanonicalConverter<DayEnvelope>
{
    /// <inheritdoc/>
    protected override DayEnvelope Walk(Codec codec, DayEnvelope? value) => new(FiguresWire.Day(codec, value?.Figures));
}

/// <summary>Writes the totals of a partition.</summary>
[RegisterConverter]
public sealed class TotalsEnvelopeConverter : CanonicalConverter<TotalsEnvelope>
{
    /// <inheritdoc/>
    protected override TotalsEnvelope Walk(Codec codec, TotalsEnvelope? value) => new(FiguresWire.Totals(codec, value?.Totals));
}

/// <summary>Writes the hashes of a partition's states.</summary>
[RegisterConverter]
public sealed class StatesEnvelopeConverter : CanonicalConverter<StatesEnvelope>
{
    /// <inheritdoc/>
    protected override StatesEnvelope Walk(Codec codec, StatesEnvelope? value)
        => new(Wire.List(codec, "states", value?.States ?? [], FiguresWire.State));
}

/// <summary>Writes how a partition begins.</summary>
[RegisterConverter]
public sealed class PartitionStartConverter : CanonicalConverter<PartitionStart>
{
    /// <inheritdoc/>
    protected override PartitionStart Walk(Codec codec, PartitionStart? value) => new(
        codec.Int("partitions", value?.Partitions ?? 0),
        (RunEngine)codec.Int("engine", (int)(value?.Engine ?? RunEngine.Grains)),
        codec.Text("model", value?.Model ?? ""),
        codec.Int("nextTick", value?.NextTick ?? 0),
        codec.Int("revision", value?.Revision ?? 0),
        KeptStream.Walk(codec, value?.From));
}

/// <summary>Writes where a partition's share was saved.</summary>
[RegisterConverter]
public sealed class SavedShareConverter : CanonicalConverter<SavedShare>
{
    /// <inheritdoc/>
    protected override SavedShare Walk(Codec codec, SavedShare? value) => new(KeptStream.Walk(codec, value?.Stream));
}

using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces.Converters;

/// <summary>Writes what a run was asked to be.</summary>
[RegisterConverter]
public sealed class RunRequestConverter : CanonicalConverter<RunRequest>
{
    /// <inheritdoc/>
    protected override RunRequest Walk(Codec codec, RunRequest? value) => new(
        codec.Text("scenario", value?.Scenario ?? ""),
        FiguresWire.Plan(codec, value?.Plan),
        codec.Int("partitions", value?.Partitions ?? 0),
        (RunEngine)codec.Int("engine", (int)(value?.Engine ?? RunEngine.Grains)),
        codec.Int("checkpointEveryDays", value?.CheckpointEveryDays ?? 0),
        codec.Int("allowedUntil", value?.AllowedUntil ?? 0),
        codec.Int("revision", value?.Revision ?? 0));
}

/// <summary>Writes what a run left behind.</summary>
[RegisterConverter]
public sealed class OutcomeEnvelopeConverter : CanonicalConverter<OutcomeEnvelope>
{
    /// <inheritdoc/>
    protected override OutcomeEnvelope Walk(Codec codec, OutcomeEnvelope? value) => new(FiguresWire.Outcome(codec, value?.Outcome));
}

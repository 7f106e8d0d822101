using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces.Converters;

/// <summary>Writes what an entity needs for a step.</summary>
[RegisterConverter]
public sealed class StepEnvelopeConverter : CanonicalConverter<StepEnvelope>
{
    /// <inheritdoc/>
    protected override StepEnvelope Walk(Codec codec, StepEnvelope? value) => new(
        codec.Int("epoch", value?.Epoch ?? 0),
        codec.Int("tick", value?.Tick ?? 0),
        Wire.List(codec, "inbox", value is null ? [] : value.Inbox.ToArray(), Wire.Letter).ToArray(),
        BulletinBoard.Empty.With(Wire.List(codec, "board", value is null ? [] : value.Board.Bulletins.ToArray(), Wire.Letter)),
        new Outbox());
}

/// <summary>Writes what came of a step.</summary>
[RegisterConverter]
public sealed class StepResultConverter : CanonicalConverter<StepResult>
{
    /// <inheritdoc/>
    protected override StepResult Walk(Codec codec, StepResult? value)
    {
        var outbox = value?.Outbox ?? new Outbox();
        var epoch = codec.Int("epoch", value?.Epoch ?? 0);
        var tick = codec.Int("tick", value?.Tick ?? 0);
        outbox.Describe(codec);
        return new StepResult(epoch, tick, outbox, codec.MaybeText("failure", value?.Failure));
    }
}

/// <summary>Writes a view of an entity.</summary>
[RegisterConverter]
public sealed class EntityViewConverter : CanonicalConverter<EntityView>
{
    /// <inheritdoc/>
    protected override EntityView Walk(Codec codec, EntityView? value) => new(
        codec.Entity("entity", value?.Entity ?? EntityId.None),
        codec.Int("tick", value?.Tick ?? 0),
        Wire.List(codec, "fields", value?.Fields ?? [], Field),
        Wire.List(codec, "decisions", value?.Decisions ?? [], Wire.Decision),
        Wire.List(codec, "letters", value?.Letters ?? [], Note));

    private static LetterNote Note(Codec codec, LetterNote? note) => new(
        codec.Flag("isSent", note?.IsSent ?? false),
        codec.Entity("other", note?.Other ?? EntityId.None),
        codec.Text("message", note?.Message ?? ""),
        codec.Int("count", note?.Count ?? 0));

    private static KeyValuePair<string, string> Field(Codec codec, KeyValuePair<string, string> field)
        => new(codec.Text("path", field.Key ?? ""), codec.Text("text", field.Value ?? ""));
}

/// <summary>Writes the hash of a state.</summary>
[RegisterConverter]
public sealed class HashEnvelopeConverter : CanonicalConverter<HashEnvelope>
{
    /// <inheritdoc/>
    protected override HashEnvelope Walk(Codec codec, HashEnvelope? value) => new(FiguresWire.State(codec, value?.State));
}

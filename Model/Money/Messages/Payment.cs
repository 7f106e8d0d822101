using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Money;

/// <summary>Money from one book to another. What many pay a platform or the hub on one day arrives as a sum per line of income.</summary>
public sealed class Payment : SummedMessage
{
    /// <summary>The line of the receiver's profit and loss.</summary>
    public Metric Income { get; set; }

    /// <summary>How much.</summary>
    public long Fen { get; set; }

    /// <inheritdoc/>
    public override int Type => 25;

    /// <inheritdoc/>
    public override int SumKey => Type + (((int)Income + 1) << 8);

    /// <inheritdoc/>
    public override long MoneyFen => Fen;

    /// <inheritdoc/>
    public override bool IsSummedFor(EntityId to) => to.Kind is EntityKind.Platform or EntityKind.Hub;

    /// <inheritdoc/>
    public override void Add(SummedMessage other) => Fen = checked(Fen + ((Payment)other).Fen);

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Income = (Metric)codec.Int("income", (int)Income);
        Fen = codec.Long("fen", Fen);
    }
}

using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Money;

/// <summary>Money from one book to another.</summary>
public sealed class Payment : Message
{
    /// <summary>The line of the receiver's profit and loss.</summary>
    public Metric Income { get; set; }

    /// <summary>How much.</summary>
    public long Fen { get; set; }

    /// <inheritdoc/>
    public override int Type => 25;

    /// <inheritdoc/>
    public override long MoneyFen => Fen;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Income = (Metric)codec.Int("income", (int)Income);
        Fen = codec.Long("fen", Fen);
    }
}

using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Factory to hub: the loss on stock that was made to plan and cleared unsold. The hub pays its share of it.</summary>
public sealed class StockRiskClaim : Message
{
    /// <summary>The loss, in fen; 0 or more.</summary>
    public long LossFen { get; set; }

    /// <inheritdoc/>
    public override int Type => 29;

    /// <inheritdoc/>
    public override void Describe(Codec codec) => LossFen = codec.Long("lossFen", LossFen);
}

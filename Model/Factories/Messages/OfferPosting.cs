using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to platform, once per matching: what I offer to your hosts.</summary>
public sealed class OfferPosting : Message
{
    /// <summary>The offers, by SKU.</summary>
    public List<Offer> Offers { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 34;

    /// <inheritdoc/>
    public override void Describe(Codec codec) => Offers = codec.Items("offers", Offers);
}

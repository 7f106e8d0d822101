using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Platform to host, once per matching: these offers of my board are shown to you.</summary>
public sealed class OfferSample : Message
{
    /// <summary>The offers, by SKU.</summary>
    public List<Offer> Offers { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 35;

    /// <inheritdoc/>
    public override void Describe(Codec codec) => Offers = codec.Items("offers", Offers);
}

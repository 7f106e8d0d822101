using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Settings of one SKU.")]
public sealed class SingleSkuOptions
{
    [Unit("CNY")]
    [Between(0.01, 1e7)]
    [Doc("List price in place of its maker's; material, labour and salvage stay as they are.")]
    public double? PriceCny { get; set; }
}

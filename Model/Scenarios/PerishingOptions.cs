using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Goods that spoil in stock and suffer on the way. Off while halfLifeDays and transitDamageShare are 0.")]
public sealed class PerishingOptions
{
    [Unit("days")]
    [Between(0, 3650)]
    [Doc("Days in which half of a stock spoils; 0 if it keeps.")]
    public double HalfLifeDays { get; set; }

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Units damaged on the way at packaging 0; 0 if none are.")]
    public double TransitDamageShare { get; set; }

    [Doc("The design attribute that protects goods on the way, one of nature.attributes.")]
    public string Packaging { get; set; } = "packaging";

    [Unit("per taste unit")]
    [Between(0, 20)]
    [Doc("How strongly it does: damage falls by e with each 1/packagingSlope of it.")]
    public double PackagingSlope { get; set; } = 2;
}

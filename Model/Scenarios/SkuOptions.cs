using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("An explicit SKU.")]
public sealed class SkuOptions
{
    [Settled]
    [MustBeGiven]
    [Doc("Its category.")]
    public string Category { get; set; } = "";

    [Doc("Its name for people.")]
    public LabelOptions Label { get; set; } = new();

    [Settled]
    [Doc("Design vector, one value per attribute; drawn if empty.")]
    public List<double> Design { get; set; } = [];

    [Settled]
    [Unit("CNY")]
    [Between(0.01, 1e7)]
    [Doc("List price; from class and category if not given.")]
    public double? PriceCny { get; set; }
}

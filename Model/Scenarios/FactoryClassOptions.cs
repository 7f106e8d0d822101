using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("What factories of a class have in common.")]
public sealed class FactoryClassOptions
{
    [Doc("Its name for people.")]
    public LabelOptions Label { get; set; } = new();

    [Doc("Lines, lots, lead times.")]
    public ProductionOptions Production { get; set; } = new();

    [Doc("The content team and redesign.")]
    public ContentOptions Content { get; set; } = new();

    [Doc("Store rooms (店播).")]
    public StoreOptions Store { get; set; } = new();

    [Doc("Prices and costs.")]
    public ClassCostOptions Costs { get; set; } = new();
}

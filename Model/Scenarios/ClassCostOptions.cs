using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Prices and costs of a class.")]
public sealed class ClassCostOptions
{
    [Unit("factor")]
    [Between(0.05, 20)]
    [Doc("List price relative to the category's reference price.")]
    public double PriceLevel { get; set; } = 1;

    [Unit("share of list price")]
    [Between(0, 1)]
    [Doc("Material.")]
    public double MaterialShare { get; set; } = 0.38;

    [Unit("share of list price")]
    [Between(0, 1)]
    [Doc("Labour.")]
    public double LabourShare { get; set; } = 0.10;

    [Unit("CNY per hour")]
    [Between(0, 100000)]
    [Doc("Changeover.")]
    public double ChangeoverCnyPerHour { get; set; } = 150;

    [Unit("CNY per day")]
    [Between(0, 1e9)]
    [Doc("Cost that does not depend on volume.")]
    public double FixedCnyPerDay { get; set; } = 6000;

    [Unit("workers")]
    [Between(0, 10000)]
    [Doc("Workers of a line.")]
    public int WorkersPerLine { get; set; } = 12;

    [Unit("share of list price")]
    [Between(0.05, 1)]
    [Doc("Price of goods with too much stock, of the list price.")]
    public double MarkdownShare { get; set; } = 0.75;

    [Unit("days of stock")]
    [Between(1, 10000)]
    [Doc("Cover beyond which goods are marked down.")]
    public double MarkdownCoverDays { get; set; } = 90;
}

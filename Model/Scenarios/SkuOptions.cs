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

    [Doc("Orders given day by day, beside what rooms and shelves sell; none if not given.")]
    public GivenOrderOptions? Orders { get; set; }

    [Settled]
    [Unit("units")]
    [Between(0, 1e9)]
    [Doc("Units in stock at hour 0, with no job under way; both from plan rates if not given.")]
    public int? StartStockUnits { get; set; }

    [Settled]
    [Unit("units per day")]
    [Between(0, 1e9)]
    [Doc("The forecast at hour 0, without error unless startDeviationPerDay is given; from plan rates if not given.")]
    public double? StartForecastPerDay { get; set; }

    [Settled]
    [Unit("units per day")]
    [Between(0, 1e9)]
    [Doc("Mean absolute error of the forecast at hour 0; from plan rates if neither it nor startForecastPerDay is given.")]
    public double? StartDeviationPerDay { get; set; }
}

using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Settings of one factory; what is not given is as in its group and class.")]
public sealed class SingleFactoryOptions
{
    [Doc("Whether it stands still: it offers, releases and starts nothing, and its store rooms are off the air. Jobs on its lines are finished, and it ships what it has.")]
    public bool Closed { get; set; }

    [Unit("units per day")]
    [Between(1, 1e9)]
    [Doc("Line capacity in place of what was drawn.")]
    public double? CapacityPerDay { get; set; }

    [Unit("factor")]
    [Between(0.01, 100)]
    [Doc("Scales its capacity, beside its class's production.capacityFactor.")]
    public double CapacityFactor { get; set; } = 1;

    [Unit("CNY per day")]
    [Between(0, 1e9)]
    [Doc("Public money spent on its capacity, beside its class's production.publicCnyPerDay.")]
    public double PublicCnyPerDay { get; set; }

    [Doc("Whether no ordered material arrives, as production.materialStopped of a class.")]
    public bool MaterialStopped { get; set; }

    [Unit("days")]
    [Between(0, 365)]
    [Doc("From release to material, in place of its class's.")]
    public double? MaterialLeadDays { get; set; }

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Defects of a mature version, in place of its class's.")]
    public double? DefectShare { get; set; }

    [Unit("CNY per day")]
    [Between(0, 1e9)]
    [Doc("Cost that does not depend on volume, in place of its class's.")]
    public double? FixedCnyPerDay { get; set; }

    [Unit("rating")]
    [Between(0, 1)]
    [Doc("What a scandal takes off the rating of its goods, beside their category's.")]
    public double RatingLoss { get; set; }

    [Doc("Whether somebody else settles what it makes: it releases nothing by itself, every midnight what `orders` say, and nothing else.")]
    public bool TakenOver { get; set; }

    [Unit("units")]
    [Between(0, 1e6)]
    [Doc("Units to release at every midnight, by SKU, e.g. {sku/0001: 400}; of its other SKUs none. Where there are any, it is taken over.")]
    public SortedDictionary<string, int> Orders { get; set; } = new(StringComparer.Ordinal);
}

using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("The belt's coordinator: it pools signals and may plan a share.")]
public sealed class HubOptions
{
    [Doc("Who owns it: platform, district or brand.")]
    public HubOwner Owner { get; set; } = HubOwner.District;

    [Doc("Class of the factories whose margin a brand serves; used with owner: brand.")]
    public string BrandClass { get; set; } = "leading";

    [Unit("share of sales")]
    [Between(0, 1)]
    [Doc("Fee on sales of factories it plans for; the owner's usual one if not given: district 0.005, brand 0.01, platform 0.02.")]
    public double? FeeShare { get; set; }

    [Unit("CNY per day")]
    [Between(0, 1e9)]
    [Doc("Cost of the hub while it plans or pools evidence.")]
    public double CostCnyPerDay { get; set; } = 2000;

    [Unit("hours")]
    [Between(1, 8760)]
    [Doc("Age of the data a plan uses.")]
    public int ReportAgeHours { get; set; } = 6;

    [Unit("hours")]
    [Between(1, 8760)]
    [Doc("Interval of plans.")]
    public int ReplanHours { get; set; } = 24;

    [Unit("days")]
    [Between(1, 365)]
    [Doc("Days of need a plan allocates.")]
    public double HorizonDays { get; set; } = 7;

    [Unit("share per day")]
    [Between(0.001, 1)]
    [Doc("Smoothing of its estimates.")]
    public double Smoothing { get; set; } = 0.15;

    [Unit("share")]
    [Between(0.01, 10)]
    [Doc("Standard deviation that the hub states for need read from a day's comments, as a share of need.")]
    public double ContentNoise { get; set; } = 0.5;

    [Unit("share")]
    [Between(0.01, 10)]
    [Doc("Standard deviation that the hub states for a day's wants about need, as a share of need.")]
    public double OrderNoise { get; set; } = 0.25;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Share of unsold plan-made stock the hub loses.")]
    public double StockRiskShare { get; set; } = 0;

    [Unit("per squared taste unit")]
    [Between(0, 1000)]
    [Doc("Cost of making for a cluster far from the factory's designs, in its program.")]
    public double DistanceCost { get; set; } = 1;

    [Unit("share of need")]
    [Between(0, 1)]
    [Doc("Share of need that reported capacity must serve, or the plan is void and factories fall back on themselves.")]
    public double MinimumServedShare { get; set; }

    [Unit("factor")]
    [Between(1, 20)]
    [Doc("Defects of work for another factory, relative to a guest's own goods.")]
    public double GuestDefectFactor { get; set; } = 1.5;

    [Unit("share of cost")]
    [Between(0, 10)]
    [Doc("What a guest is paid above material and labour.")]
    public double GuestMarginShare { get; set; } = 0.15;

    [Unit("hours")]
    [Between(1, 2160)]
    [Doc("Transfer of goods from a guest to their owner.")]
    public int GuestTransferHours { get; set; } = 24;

    [Unit("taste units")]
    [Between(0, 100)]
    [Doc("How far a design may lie from a guest's mean design, or the guest cannot make it.")]
    public double GuestDesignDistance { get; set; } = 3;

    [Unit("share")]
    [Between(0, 0.9)]
    [Doc("How far steering may lower or raise the weight of a room.")]
    public double SteeringBound { get; set; } = 0.5;

    [Unit("standard errors")]
    [Between(0, 20)]
    [Doc("Evidence threshold of pooled hot words.")]
    public double EvidenceThreshold { get; set; } = 2.5;

    [Doc("Whether it is out of order: it goes on measuring, but sends no plan and publishes no pooled evidence.")]
    public bool IsOut { get; set; }
}

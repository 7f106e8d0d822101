using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Matching of makers and hosts by offers on the platforms' boards.")]
public sealed class MatchingOptions
{
    [Unit("days")]
    [Between(1, 365)]
    [Doc("Days between two matchings; the first period is lived with the rosters that were drawn.")]
    public int PeriodDays { get; set; } = 7;

    [Unit("offers")]
    [Between(1, 200)]
    [Doc("The most offers a platform shows one host.")]
    public int OffersShown { get; set; } = 20;

    [Unit("offers")]
    [Between(1, 1000)]
    [Doc("The most SKUs a factory offers at a time.")]
    public int OffersPerFactory { get; set; } = 6;

    [Unit("SKUs")]
    [Between(1, 20)]
    [Doc("SKUs a host takes per place of its shows, so that there is a choice from show to show.")]
    public int SkusPerPlace { get; set; } = 2;

    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Commission (CPS) of a SKU's first offer.")]
    public double CommissionShare { get; set; } = 0.2;

    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Step by which the commission rises when nobody took the offer, and falls when many did.")]
    public double CommissionStep { get; set; } = 0.02;

    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Lowest commission.")]
    public double LowestCommissionShare { get; set; } = 0.05;

    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Highest commission.")]
    public double HighestCommissionShare { get; set; } = 0.4;

    [Unit("hosts")]
    [Between(1, 1000000)]
    [Doc("Hosts who took an offer from which they count as many.")]
    public int ManyHosts { get; set; } = 5;

    [Unit("CNY per SKU and show")]
    [Between(0, 1e9)]
    [Doc("Slot fee (坑位费) that goes with an offer.")]
    public double SlotFeeCny { get; set; } = 200;

    [Unit("share of unit cost")]
    [Between(0, 1)]
    [Doc("What a host pays for the sample (样品) of a SKU it does not carry yet; the factory bears the rest.")]
    public double SampleShare { get; set; } = 0;

    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Least margin after cost, commission and fees at which a SKU is offered.")]
    public double MinimumMarginShare { get; set; } = 0.05;

    [Unit("units")]
    [Between(0.01, 1e6)]
    [Doc("Units a factory expects a host to sell of a SKU per show, before it has seen any.")]
    public double ExpectedUnitsPerShow { get; set; } = 20;

    [Unit("per unit of return share")]
    [Between(0, 100)]
    [Doc("How much a host shies away from makers whose goods come back: share of an offer's worth per share of returns beyond 0.2.")]
    public double RiskWeight { get; set; } = 3;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Share of an offer's worth that a host takes off in a category it has never shown.")]
    public double UnfamiliarityShare { get; set; } = 0.5;
}

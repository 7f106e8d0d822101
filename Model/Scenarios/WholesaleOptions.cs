using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Shelves, reviewed by an order-up-to rule from a moving average.")]
public sealed class WholesaleOptions
{
    [Unit("days")]
    [Between(1, 365)]
    [Doc("Days between reviews.")]
    public int ReviewDays { get; set; } = 7;

    [Unit("reviews")]
    [Between(1, 100)]
    [Doc("Reviews over which demand is averaged.")]
    public int AveragingPeriods { get; set; } = 8;

    [Unit("days")]
    [Between(1, 365)]
    [Doc("From the factory's gate to the shelf.")]
    public int DeliveryDays { get; set; } = 3;

    [Unit("standard errors")]
    [Between(0, 10)]
    [Doc("Safety factor of the order-up-to level.")]
    public double SafetyFactor { get; set; } = 1.3;

    [Unit("units")]
    [Between(1, 1000000)]
    [Doc("The least a shelf is filled up to at a review: what it takes to be seen.")]
    public int DisplayUnits { get; set; } = 20;

    [Unit("share of retail price")]
    [Between(0.1, 1)]
    [Doc("What the shelf pays the factory.")]
    public double PriceShare { get; set; } = 0.70;

    [Unit("share per day")]
    [Between(0, 1)]
    [Doc("Ready people who visit a shelf per day at full shelf share.")]
    public double VisitsPerDay { get; set; } = 0.4;

    [Unit("SKUs")]
    [Between(1, 1000)]
    [Doc("SKUs among which a shopper at one shelf chooses.")]
    public int RangeSize { get; set; } = 6;

    [Unit("CNY per unit")]
    [Between(0, 1000)]
    [Doc("The retailer's cost per unit sold.")]
    public double HandlingCny { get; set; } = 6;

    [Unit("days")]
    [Between(0, 365)]
    [Doc("Days a shopper waits.")]
    public double PromiseDays { get; set; } = 0;
}

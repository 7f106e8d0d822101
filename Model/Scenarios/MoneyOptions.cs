using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Costs and shares that do not depend on the factory class.")]
public sealed class MoneyOptions
{
    [Unit("share of list price")]
    [Between(0, 1)]
    [Doc("What a liquidator pays; below variable cost, or over-production would be free.")]
    public double SalvageShare { get; set; } = 0.25;

    [Unit("share per year")]
    [Between(0, 5)]
    [Doc("Cost of holding stock, of its cost.")]
    public double HoldingSharePerYear { get; set; } = 0.25;

    [Unit("CNY per parcel")]
    [Between(0, 1000)]
    [Doc("Carrier, outbound.")]
    public double ShippingCny { get; set; } = 4;

    [Unit("CNY per parcel")]
    [Between(0, 1000)]
    [Doc("Carrier and handling of a return.")]
    public double ReturnHandlingCny { get; set; } = 12;

    [Unit("CNY")]
    [Between(0, 10)]
    [Doc("The platform's cost per view.")]
    public double PlatformServerCnyPerView { get; set; } = 0.002;

    [Unit("CNY per live hour")]
    [Between(0, 100000)]
    [Doc("Studio of a room.")]
    public double StudioCnyPerHour { get; set; } = 60;

    [Unit("views per CNY")]
    [Between(0, 10000)]
    [Doc("Views one CNY of paid traffic buys, whatever others pay.")]
    public double AdViewsPerCny { get; set; } = 12;

    [Unit("factor")]
    [Between(0.01, 100)]
    [Doc("Price of paid traffic (CPM) relative to adViewsPerCny: at 2 one CNY buys half the views.")]
    public double AdPriceFactor { get; set; } = 1;

    /// <summary>Views that one CNY of paid traffic buys at its price.</summary>
    public double ViewsPerAdCny => AdViewsPerCny / AdPriceFactor;
}

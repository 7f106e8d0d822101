using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("What selling abroad adds: currency, duty, freight, time, returns.")]
public sealed class ForeignOptions
{
    [Unit("CNY per CNY of list price")]
    [Between(0.01, 100)]
    [Doc("What a buyer's payment for one CNY of list price is worth at home, on average; buyers see list prices.")]
    public double CurrencyRate { get; set; } = 1;

    [Unit("log standard deviation")]
    [Between(0, 1)]
    [Doc("Slow swing of that rate.")]
    public double CurrencySd { get; set; } = 0.03;

    [Unit("days")]
    [Between(1, 1000)]
    [Doc("Length of that swing.")]
    public double CurrencyDays { get; set; } = 30;

    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Duty and cross-border service, due at shipping beside the platform's own fees; not refunded.")]
    public double FeeShare { get; set; } = 0.08;

    [Unit("hours")]
    [Between(1, 2000)]
    [Doc("Shortest delivery.")]
    public int DeliveryHoursMin { get; set; } = 168;

    [Unit("hours")]
    [Between(1, 4000)]
    [Doc("Longest delivery.")]
    public int DeliveryHoursMax { get; set; } = 360;

    [Unit("CNY per parcel")]
    [Between(0, 10000)]
    [Doc("Carrier, outbound.")]
    public double ShippingCny { get; set; } = 20;

    [Unit("CNY per parcel")]
    [Between(0, 10000)]
    [Doc("Carrier and handling of a return.")]
    public double ReturnHandlingCny { get; set; } = 40;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Of those who would send goods back at home, the share who do so from abroad; the others keep them and are no more satisfied for it.")]
    public double ReturnFactor { get; set; } = 0.5;
}

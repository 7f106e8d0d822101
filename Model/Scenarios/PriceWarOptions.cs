using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("How factories whose knob priceUndercut is above 0 follow the platforms' published mean prices.")]
public sealed class PriceWarOptions
{
    [Unit("days")]
    [Between(1, 365)]
    [Doc("Days between two looks at the published prices.")]
    public int IntervalDays { get; set; } = 3;

    [Unit("share of price")]
    [Between(0.0001, 0.5)]
    [Doc("The most a price moves at a time.")]
    public double StepShare { get; set; } = 0.03;

    [Unit("share of unit cost")]
    [Between(0, 10)]
    [Doc("Least margin over material and labour: prices stop falling at unit cost times 1 plus this.")]
    public double MinimumMargin { get; set; } = 0.15;

    [Unit("share of pipeline limit")]
    [Between(0.01, 10)]
    [Doc("Load from which a factory has work enough and raises its prices.")]
    public double FullLoadShare { get; set; } = 0.95;
}

using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Multinomial logit: u = constant + trust + rating - price - taste - promise.")]
public sealed class ChoiceOptions
{
    [Unit("utility")]
    [Between(-20, 20)]
    [Doc("Attraction of any product against buying nothing.")]
    public double Constant { get; set; } = 1.6;

    [Unit("utility per CNY")]
    [Between(0, 1)]
    [Doc("Loss of utility per CNY.")]
    public double PriceSensitivity { get; set; } = 0.02;

    [Unit("utility per squared taste unit")]
    [Between(0, 20)]
    [Doc("Loss of utility per squared distance of design and taste.")]
    public double TasteSensitivity { get; set; } = 0.8;

    [Unit("utility per day")]
    [Between(0, 5)]
    [Doc("Loss of utility per promised day.")]
    public double PromiseSensitivity { get; set; } = 0.07;

    [Unit("utility")]
    [Between(0, 20)]
    [Doc("Gain of utility from the lowest to the highest rating.")]
    public double RatingSensitivity { get; set; } = 2;

    [Unit("utility")]
    [Between(0, 20)]
    [Doc("Gain of utility per unit of host trust.")]
    public double TrustSensitivity { get; set; } = 1;

    [Unit("utility")]
    [Between(0, 20)]
    [Doc("Gain of utility of a buyer who came back.")]
    public double LoyalBonus { get; set; } = 1;

    [Unit("clicks per unit wanted")]
    [Between(1, 1000)]
    [Doc("Product clicks for each unit wanted, at the mean.")]
    public double ClicksPerWant { get; set; } = 16;
}

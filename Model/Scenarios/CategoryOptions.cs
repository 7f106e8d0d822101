using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A product category.")]
public sealed class CategoryOptions
{
    [Settled]
    [MustBeGiven]
    [Doc("Its name in the file and in results.")]
    public string Id { get; set; } = "";

    [Doc("Its name for people.")]
    public LabelOptions Label { get; set; } = new();

    [Unit("people per segment and day")]
    [Between(0, 1000000)]
    [Doc("People of an average segment who become aware of a need per day when all have none; divided by the segment's share of the population.")]
    public double NeedPerSegmentDay { get; set; } = 1100;

    [Unit("days")]
    [Between(1, 3650)]
    [Doc("How long a buyer's need stays met, on average.")]
    public double PurchaseCycleDays { get; set; } = 60;

    [Unit("hours")]
    [Between(0, 2000)]
    [Doc("Mean time from becoming aware to being ready to buy.")]
    public double InterestLagHours { get; set; } = 36;

    [Unit("share per day")]
    [Between(0, 1)]
    [Doc("Ready people who give up per day.")]
    public double GiveUpPerDay { get; set; } = 0.143;

    [Unit("CNY")]
    [Between(1, 100000)]
    [Doc("Reference price.")]
    public double PriceCny { get; set; } = 150;

    [Doc("Shelf life and damage on the way; goods keep if nothing is given.")]
    public PerishingOptions Perishing { get; set; } = new();

    [Unit("rating")]
    [Between(0, 1)]
    [Doc("What a scandal takes off the rating of the category's goods.")]
    public double RatingLoss { get; set; }

    [Doc("A long sale by leads; bought on the spot if not given.")]
    public LeadOptions? Leads { get; set; }
}

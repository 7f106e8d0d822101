using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A consumer segment; it lives on one platform.")]
public sealed class SegmentOptions
{
    [Settled]
    [MustBeGiven]
    [Doc("Its name in the file and in results.")]
    public string Id { get; set; } = "";

    [Doc("Its name for people.")]
    public LabelOptions Label { get; set; } = new();

    [Settled]
    [MustBeGiven]
    [Doc("The platform its people use.")]
    public string Platform { get; set; } = "";

    [Settled]
    [Doc("The fixed group of segments in which decisions see it; the segment itself if empty.")]
    public string Cluster { get; set; } = "";

    [Settled]
    [Unit("people")]
    [Between(1, 100000000)]
    [Doc("People.")]
    public int Population { get; set; } = 300000;

    [Unit("factor")]
    [Between(0, 100)]
    [Doc("Need relative to the category's.")]
    public double NeedFactor { get; set; } = 1;

    [Unit("factor")]
    [Between(0, 10)]
    [Doc("Price sensitivity relative to choice.priceSensitivity.")]
    public double PriceSensitivity { get; set; } = 1;

    [Unit("factor")]
    [Between(0, 10)]
    [Doc("Taste sensitivity relative to choice.tasteSensitivity.")]
    public double TasteSensitivity { get; set; } = 1;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Share of its activity between 19 and 24 h.")]
    public double EveningShare { get; set; } = 0.46;

    [Unit("factor")]
    [Between(0.1, 10)]
    [Doc("Activity of a weekend day relative to a weekday.")]
    public double WeekendFactor { get; set; } = 1.5;
}

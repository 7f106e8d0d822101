using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("What moves demand and no decision can see.")]
public sealed class NatureOptions
{
    [Settled]
    [Doc("Names of the design attributes; their number is the dimension K of designs and tastes.")]
    public List<string> Attributes { get; set; } = ["weight", "grip", "colour", "packaging", "length", "finish", "fittings", "bundle"];

    [Settled]
    [Unit("standard deviation per attribute")]
    [Between(0, 3)]
    [Doc("How far segments lie apart in taste.")]
    public double TasteSpread { get; set; } = 0.20;

    [Settled]
    [Unit("per square root of a day")]
    [Between(0, 1)]
    [Doc("Daily innovation of a taste.")]
    public double TasteVolatility { get; set; } = 0.015;

    [Settled]
    [Unit("days")]
    [Between(1, 10000)]
    [Doc("Half-life with which a taste returns to its centre.")]
    public double TasteHalfLifeDays { get; set; } = 138;

    [Settled]
    [Unit("per segment and day")]
    [Between(0, 1)]
    [Doc("Rate at which fads start in one segment and category.")]
    public double FadsPerSegmentDay { get; set; } = 0.012;

    [Settled]
    [Unit("taste units")]
    [Between(0, 10)]
    [Doc("How far a fad moves the taste, along one attribute.")]
    public double FadJump { get; set; } = 1.3;

    [Settled]
    [Unit("days")]
    [Between(0.1, 1000)]
    [Doc("Time constant with which a fad fades.")]
    public double FadDecayDays { get; set; } = 18;

    [Settled]
    [Unit("share of need")]
    [Between(0, 100)]
    [Doc("How much more need a fresh fad brings.")]
    public double FadLift { get; set; } = 1.2;

    [Unit("log standard deviation")]
    [Between(0, 2)]
    [Doc("Slow swing of a category's volume.")]
    public double CategoryVolumeSd { get; set; } = 0.25;

    [Settled]
    [Unit("days")]
    [Between(1, 1000)]
    [Doc("Length of that swing.")]
    public double CategoryVolumeDays { get; set; } = 12;

    [Unit("utility")]
    [Between(0, 5)]
    [Doc("Slow swing of a product line's attraction.")]
    public double BuzzSd { get; set; } = 0.5;

    [Settled]
    [Unit("days")]
    [Between(1, 1000)]
    [Doc("Length of that swing.")]
    public double BuzzDays { get; set; } = 8;

    [Unit("log standard deviation")]
    [Between(0, 3)]
    [Doc("Luck of one show in the feed.")]
    public double ShowLuckSd { get; set; } = 0.9;
}

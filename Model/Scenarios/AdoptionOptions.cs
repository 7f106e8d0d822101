using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Factories of one class that may buy the lines or the content team of another when neighbours do well with them. Off while reviewDays is 0.")]
public sealed class AdoptionOptions
{
    [Unit("days")]
    [Between(0, 3650)]
    [Doc("Days between looks at the neighbours; 0 switches adoption off.")]
    public int ReviewDays { get; set; }

    [Doc("The class that may change.")]
    public string From { get; set; } = "";

    [Doc("The class whose production or content team it may buy.")]
    public string To { get; set; } = "";

    [Unit("factories to each side")]
    [Between(1, 100)]
    [Doc("Neighbours, by number.")]
    public int Neighbours { get; set; } = 3;

    [Unit("CNY")]
    [Between(0, 1e9)]
    [Doc("Price of flexible production: lines, lots, lead times.")]
    public double FlexibilityCny { get; set; } = 400_000;

    [Unit("CNY")]
    [Between(0, 1e9)]
    [Doc("Price of founding a content team.")]
    public double TeamCny { get; set; } = 60_000;

    [Unit("days")]
    [Between(1, 3650)]
    [Doc("Days within which it must pay back.")]
    public double PaybackDays { get; set; } = 365;

    /// <summary>Whether anybody may change.</summary>
    internal bool IsOn => ReviewDays > 0;
}

using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A long sale: shows win leads, who decide weeks later, off the room, the surer the more shows they have seen.")]
public sealed class LeadOptions
{
    [Unit("days")]
    [Between(1, 1000)]
    [Doc("Mean time from the show to the decision.")]
    public double CycleDays { get; set; } = 28;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Leads who order in the end if they trust the maker fully.")]
    public double CloseShare { get; set; } = 0.4;

    [Unit("shows")]
    [Between(0.1, 1000)]
    [Doc("Shows of the room, the first one included, that build half of that trust.")]
    public double ShowsForHalfTrust { get; set; } = 5;
}

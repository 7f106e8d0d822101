using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("The content team (内容中台) and redesign.")]
public sealed class ContentOptions
{
    [Doc("Whether the factory has a content team.")]
    public bool Team { get; set; } = true;

    [Unit("hours")]
    [Between(1, 2000)]
    [Doc("From comment to hot word.")]
    public int ReadDelayHours { get; set; } = 6;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Share of comments read.")]
    public double ReadShare { get; set; } = 1;

    [Unit("CNY per month")]
    [Between(0, 1e9)]
    [Doc("Cost of the team.")]
    public double MonthlyCny { get; set; } = 30000;

    [Unit("share kept per day")]
    [Between(0, 1)]
    [Doc("How long comments count.")]
    public double MemoryPerDay { get; set; } = 0.85;

    [Unit("standard errors")]
    [Between(0, 20)]
    [Doc("A hot word counts beyond this many standard errors of noise.")]
    public double EvidenceThreshold { get; set; } = 2.5;

    [Unit("taste units per attribute")]
    [Between(0.001, 10)]
    [Doc("Mismatch a team expects of an attribute before it has read anything; the prior that evidence is weighed against.")]
    public double PriorMismatch { get; set; } = 0.3;

    [Unit("days")]
    [Between(0, 3650)]
    [Doc("Days of sales over which the gain of a redesign is counted.")]
    public double VersionLifeDays { get; set; } = 60;

    [Unit("hours")]
    [Between(1, 10000)]
    [Doc("From decision to new version.")]
    public int PrototypeHours { get; set; } = 48;

    [Unit("at once")]
    [Between(1, 1000)]
    [Doc("Prototypes at once.")]
    public int PrototypeCapacity { get; set; } = 1;

    [Unit("days")]
    [Between(0, 3650)]
    [Doc("Shortest life of a version.")]
    public double MinimumVersionDays { get; set; } = 18;

    [Unit("days")]
    [Between(1, 3650)]
    [Doc("Interval of design reviews where redesign follows a review.")]
    public int ReviewDays { get; set; } = 60;

    [Settled]
    [Unit("taste units per attribute")]
    [Between(0, 3)]
    [Doc("How far designs lie from the mean taste at the start.")]
    public double InitialDesignSd { get; set; } = 0.38;

    [Unit("taste units")]
    [Between(0, 3)]
    [Doc("How far a new version misses what was designed.")]
    public double ExecutionSd { get; set; } = 0.28;

    [Unit("CNY")]
    [Between(0, 1e9)]
    [Doc("Prototype and tooling of one redesign.")]
    public double ToolingCny { get; set; } = 8000;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Old stock that can be reworked to the new version.")]
    public double ReworkShare { get; set; } = 0.7;

    [Unit("per factory and month")]
    [Between(0, 30000)]
    [Doc("Short videos on the accounts of its store rooms; none without the scenario's clips.")]
    public double ClipsPerMonth { get; set; } = 0;

    [Unit("CNY per free bench and day")]
    [Between(0, 1000000)]
    [Doc("What makers outside the belt pay for the team's services where a prototype bench is free at midnight; 0 for none.")]
    public double ServiceCnyPerBenchDay { get; set; }

    [Doc("Whose comments count: all viewers', buyers', or the cluster's that buys most.")]
    public EvidenceSource EvidenceFrom { get; set; } = EvidenceSource.Viewers;

    /// <summary>The same options as an object of its own.</summary>
    internal ContentOptions Copy() => (ContentOptions)MemberwiseClone();
}

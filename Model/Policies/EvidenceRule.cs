using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>What a redesign rests on.</summary>
public enum EvidenceRule
{
    /// <summary>No redesign.</summary>
    [Doc("No redesign.")]
    None = 0,

    /// <summary>A design review every <c>content.reviewDays</c>, whatever the factory's rooms wrote since the last one.</summary>
    [Doc("A design review at fixed intervals.")]
    Review = 1,

    /// <summary>The factory's own content team.</summary>
    [Doc("The factory's own content team.")]
    OwnTeam = 2,

    /// <summary>Hot words of all rooms, pooled by the hub.</summary>
    [Doc("Hot words of all rooms, pooled by the hub.")]
    Pooled = 3,

    /// <summary>The own team, with comments told apart by the platform's labels.</summary>
    [Doc("The own team, with comments told apart by the platform's labels.")]
    OwnTeamByLabel = 4,

    /// <summary>The own team, which reads only those who bought: under pre-orders, those who paid a deposit.</summary>
    [Doc("The own team, which reads only those who bought: under pre-orders, those who paid a deposit.")]
    Deposits = 5,
}

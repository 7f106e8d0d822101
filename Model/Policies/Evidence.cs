using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>What a factory's redesigns rest on once policy and class have both had their say.</summary>
public static class Evidence
{
    /// <summary>
    /// The policy's rule, except that a factory without a content team cannot use an own team: it reviews its designs every
    /// <see cref="ContentOptions.ReviewDays"/>. Pooled hot words are read by the hub and need no own team.
    /// </summary>
    public static EvidenceRule RuleFor(Policy policy, ContentOptions content) => policy.Redesign switch
    {
        EvidenceRule.OwnTeam or EvidenceRule.OwnTeamByLabel or EvidenceRule.Deposits when !content.Team => EvidenceRule.Review,
        var rule => rule,
    };

    /// <summary>Whether forecasts use the factory's own comments: somebody must read them, so it takes a content team.</summary>
    public static bool ListensToComments(Policy policy, ContentOptions content) => policy.ContentSignal && content.Team;

    /// <summary>Whether there is work for the content team, which then costs money.</summary>
    public static bool EmploysTeam(Policy policy, ContentOptions content)
        => content.Team && (policy.ContentSignal || policy.Redesign is EvidenceRule.OwnTeam or EvidenceRule.OwnTeamByLabel or EvidenceRule.Pooled or EvidenceRule.Deposits);

    /// <summary>Whose comments a SKU hands to its factory as hot words.</summary>
    public static EvidenceSource SourceFor(EvidenceRule rule, ContentOptions content)
        => rule switch
        {
            EvidenceRule.OwnTeamByLabel => EvidenceSource.Cluster,
            EvidenceRule.Deposits => EvidenceSource.Buyers,
            _ => content.EvidenceFrom,
        };
}

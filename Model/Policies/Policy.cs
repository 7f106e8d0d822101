namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>A policy as one entity lives it: every decision settled. Read <see cref="PolicyKnobs"/> for their meaning.</summary>
public sealed record Policy
{
    /// <inheritdoc cref="PolicyKnobs.Rooms"/>
    public bool Rooms { get; init; } = true;

    /// <inheritdoc cref="PolicyKnobs.ShelfShare"/>
    public double? ShelfShare { get; init; }

    /// <inheritdoc cref="PolicyKnobs.PlanningIntensity"/>
    public double PlanningIntensity { get; init; }

    /// <inheritdoc cref="PolicyKnobs.Compliance"/>
    public double Compliance { get; init; } = 1;

    /// <inheritdoc cref="PolicyKnobs.ReportedCapacityFactor"/>
    public double ReportedCapacityFactor { get; init; } = 1;

    /// <inheritdoc cref="PolicyKnobs.ReportedStockFactor"/>
    public double ReportedStockFactor { get; init; } = 1;

    /// <inheritdoc cref="PolicyKnobs.ReportedForecastFactor"/>
    public double ReportedForecastFactor { get; init; } = 1;

    /// <inheritdoc cref="PolicyKnobs.ReplanHours"/>
    public int ReplanHours { get; init; } = 24;

    /// <inheritdoc cref="PolicyKnobs.OrderUpToRule"/>
    public string? OrderUpToRule { get; init; }

    /// <inheritdoc cref="PolicyKnobs.ContentSignal"/>
    public bool ContentSignal { get; init; } = true;

    /// <inheritdoc cref="PolicyKnobs.HotListWeight"/>
    public double HotListWeight { get; init; } = 1;

    /// <inheritdoc cref="PolicyKnobs.Redesign"/>
    public EvidenceRule Redesign { get; init; } = EvidenceRule.OwnTeam;

    /// <inheritdoc cref="PolicyKnobs.Preorder"/>
    public bool Preorder { get; init; }

    /// <inheritdoc cref="PolicyKnobs.HubUsesContent"/>
    public bool HubUsesContent { get; init; }

    /// <inheritdoc cref="PolicyKnobs.HubDataAgeHours"/>
    public int? HubDataAgeHours { get; init; }

    /// <inheritdoc cref="PolicyKnobs.HubReplanHours"/>
    public int? HubReplanHours { get; init; }

    /// <inheritdoc cref="PolicyKnobs.Concentration"/>
    public double Concentration { get; init; } = 1.5;

    /// <inheritdoc cref="PolicyKnobs.MatchExponent"/>
    public double MatchExponent { get; init; } = 0.5;

    /// <inheritdoc cref="PolicyKnobs.CommunityTags"/>
    public bool CommunityTags { get; init; }

    /// <inheritdoc cref="PolicyKnobs.PaidTrafficFactor"/>
    public double PaidTrafficFactor { get; init; } = 1;

    /// <inheritdoc cref="PolicyKnobs.OverflowRouting"/>
    public bool OverflowRouting { get; init; }

    /// <inheritdoc cref="PolicyKnobs.TrafficSteering"/>
    public bool TrafficSteering { get; init; }

    /// <inheritdoc cref="PolicyKnobs.TrafficQuotas"/>
    public bool TrafficQuotas { get; init; }

    /// <inheritdoc cref="PolicyKnobs.Clairvoyant"/>
    public bool Clairvoyant { get; init; }

    /// <inheritdoc cref="PolicyKnobs.PriceUndercut"/>
    public double PriceUndercut { get; init; }

    /// <summary>Settles what <paramref name="knobs"/> leave open with the defaults above.</summary>
    public static Policy Of(PolicyKnobs knobs)
    {
        var open = new Policy();
        return new Policy
        {
            Rooms = knobs.Rooms ?? open.Rooms,
            ShelfShare = knobs.ShelfShare ?? open.ShelfShare,
            PlanningIntensity = knobs.PlanningIntensity ?? open.PlanningIntensity,
            Compliance = knobs.Compliance ?? open.Compliance,
            ReportedCapacityFactor = knobs.ReportedCapacityFactor ?? open.ReportedCapacityFactor,
            ReportedStockFactor = knobs.ReportedStockFactor ?? open.ReportedStockFactor,
            ReportedForecastFactor = knobs.ReportedForecastFactor ?? open.ReportedForecastFactor,
            ReplanHours = knobs.ReplanHours ?? open.ReplanHours,
            OrderUpToRule = knobs.OrderUpToRule ?? open.OrderUpToRule,
            ContentSignal = knobs.ContentSignal ?? open.ContentSignal,
            HotListWeight = knobs.HotListWeight ?? open.HotListWeight,
            Redesign = knobs.Redesign ?? open.Redesign,
            Preorder = knobs.Preorder ?? open.Preorder,
            HubUsesContent = knobs.HubUsesContent ?? open.HubUsesContent,
            HubDataAgeHours = knobs.HubDataAgeHours ?? open.HubDataAgeHours,
            HubReplanHours = knobs.HubReplanHours ?? open.HubReplanHours,
            Concentration = knobs.Concentration ?? open.Concentration,
            MatchExponent = knobs.MatchExponent ?? open.MatchExponent,
            CommunityTags = knobs.CommunityTags ?? open.CommunityTags,
            PaidTrafficFactor = knobs.PaidTrafficFactor ?? open.PaidTrafficFactor,
            OverflowRouting = knobs.OverflowRouting ?? open.OverflowRouting,
            TrafficSteering = knobs.TrafficSteering ?? open.TrafficSteering,
            TrafficQuotas = knobs.TrafficQuotas ?? open.TrafficQuotas,
            Clairvoyant = knobs.Clairvoyant ?? open.Clairvoyant,
            PriceUndercut = knobs.PriceUndercut ?? open.PriceUndercut,
        };
    }
}

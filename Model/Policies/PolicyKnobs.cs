using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>The decisions that make up a coordination policy; what is not given is left as it is underneath.</summary>
[Doc("The decisions that make up a coordination policy; what is not given is left as it is underneath.")]
public sealed class PolicyKnobs
{
    /// <summary>Whether goods are sold in livestream rooms.</summary>
    [Doc("Whether goods are sold in livestream rooms.")]
    public bool? Rooms { get; set; }

    /// <summary>Share of ready people whom shelves reach; the class's store.shelfShare if not given.</summary>
    [Unit("share")]
    [Between(0, 1)]
    [Doc("Share of ready people whom shelves reach; the class's store.shelfShare if not given.")]
    public double? ShelfShare { get; set; }

    /// <summary>λ: the hub's part in order-up-to levels, S = (1-λ) S_local + λ S_hub.</summary>
    [Unit("λ")]
    [Between(0, 1)]
    [Doc("λ: the hub's part in order-up-to levels, S = (1-λ) S_local + λ S_hub.")]
    public double? PlanningIntensity { get; set; }

    /// <summary>Probability that a factory obeys a plan it received.</summary>
    [Unit("probability")]
    [Between(0, 1)]
    [Doc("Probability that a factory obeys a plan it received.")]
    public double? Compliance { get; set; }

    /// <summary>What a factory tells the hub of its line capacity, relative to the truth.</summary>
    [Unit("factor")]
    [Between(0, 10)]
    [Doc("What a factory tells the hub of its line capacity, relative to the truth.")]
    public double? ReportedCapacityFactor { get; set; }

    /// <summary>What a factory tells the hub of its stock and of the work it has in hand, relative to the truth.</summary>
    [Unit("factor")]
    [Between(0, 10)]
    [Doc("What a factory tells the hub of its stock and of the work it has in hand, relative to the truth.")]
    public double? ReportedStockFactor { get; set; }

    /// <summary>What a factory tells the hub of its expected wants, relative to the truth.</summary>
    [Unit("factor")]
    [Between(0, 10)]
    [Doc("What a factory tells the hub of its expected wants, relative to the truth.")]
    public double? ReportedForecastFactor { get; set; }

    /// <summary>Replanning interval; the class's minimum holds as well.</summary>
    [Unit("hours")]
    [Between(1, 8760)]
    [Doc("Replanning interval; the class's minimum holds as well.")]
    public int? ReplanHours { get; set; }

    /// <summary>Whether local forecasts use the factory's own content (comments and clicks lead orders).</summary>
    [Doc("Whether local forecasts use the factory's own content (comments and clicks lead orders).")]
    public bool? ContentSignal { get; set; }

    /// <summary>Rule for order-up-to levels, by its name in the program's rule book; the model's own if not given.</summary>
    [Doc("Rule for order-up-to levels, by its name in the program's rule book (see docs/policies.md); standard, the model's own, if not given.")]
    public string? OrderUpToRule { get; set; }

    /// <summary>Weight of the platforms' public hot list in local forecasts.</summary>
    [Unit("weight")]
    [Between(0, 1)]
    [Doc("Weight of the platforms' public hot list in local forecasts.")]
    public double? HotListWeight { get; set; }

    /// <summary>What a redesign rests on.</summary>
    [Doc("What a redesign rests on.")]
    public EvidenceRule? Redesign { get; set; }

    /// <summary>Whether rooms sell against a deposit what is made once enough deposits are there; see the scenario's preorder.</summary>
    [Doc("Whether rooms sell against a deposit what is made once enough deposits are there; see the scenario's preorder.")]
    public bool? Preorder { get; set; }

    /// <summary>Whether the hub's estimate uses content beside orders.</summary>
    [Doc("Whether the hub's estimate uses content beside orders.")]
    public bool? HubUsesContent { get; set; }

    /// <summary>Age of the data the hub plans with; hub.reportAgeHours if not given.</summary>
    [Unit("hours")]
    [Between(1, 8760)]
    [Doc("Age of the data the hub plans with; hub.reportAgeHours if not given.")]
    public int? HubDataAgeHours { get; set; }

    /// <summary>Interval of the hub's plans; hub.replanHours if not given.</summary>
    [Unit("hours")]
    [Between(1, 8760)]
    [Doc("Interval of the hub's plans; hub.replanHours if not given.")]
    public int? HubReplanHours { get; set; }

    /// <summary>κ of a platform that leaves it to the policy.</summary>
    [Unit("exponent")]
    [Between(0, 5)]
    [Doc("κ of a platform that leaves it to the policy.")]
    public double? Concentration { get; set; }

    /// <summary>μ of a platform that leaves it to the policy.</summary>
    [Unit("exponent")]
    [Between(0, 5)]
    [Doc("μ of a platform that leaves it to the policy.")]
    public double? MatchExponent { get; set; }

    /// <summary>Labels of segments on a platform that leaves them to the policy.</summary>
    [Doc("Labels of segments on a platform that leaves them to the policy.")]
    public bool? CommunityTags { get; set; }

    /// <summary>Paid traffic of store rooms, relative to the class's.</summary>
    [Unit("factor")]
    [Between(0, 100)]
    [Doc("Paid traffic of store rooms, relative to the class's.")]
    public double? PaidTrafficFactor { get; set; }

    /// <summary>Whether the hub routes orders a factory cannot make in time to idle factories, and work of others to this one.</summary>
    [Doc("Whether the hub routes orders a factory cannot make in time to idle factories, and work of others to this one.")]
    public bool? OverflowRouting { get; set; }

    /// <summary>Whether platforms follow the hub's word on which factories can deliver when they deal out recommended viewers.</summary>
    [Doc("Whether platforms follow the hub's word on which factories can deliver when they deal out recommended viewers.")]
    public bool? TrafficSteering { get; set; }

    /// <summary>Whether platforms deal out recommended viewers by what the hub plans for the goods on show.</summary>
    [Doc("Whether platforms deal out recommended viewers by what the hub plans for the goods on show.")]
    public bool? TrafficQuotas { get; set; }

    /// <summary>Whether plans and redesigns rest on what nature will do: a bound for comparison, not a policy.</summary>
    [Doc("Whether plans and redesigns rest on what nature will do: a bound for comparison, not a policy.")]
    public bool? Clairvoyant { get; set; }

    /// <summary>Share by which a factory wants to be below the published mean price of its categories; 0 for cost-plus prices.</summary>
    [Unit("share of mean price")]
    [Between(0, 0.5)]
    [Doc("Share by which a factory wants to be below the published mean price of its categories (see priceWar); 0 for cost-plus prices.")]
    public double? PriceUndercut { get; set; }

    /// <summary>These knobs, with those of <paramref name="above"/> laid over them.</summary>
    public PolicyKnobs With(PolicyKnobs above) => new()
    {
        Rooms = above.Rooms ?? Rooms,
        ShelfShare = above.ShelfShare ?? ShelfShare,
        PlanningIntensity = above.PlanningIntensity ?? PlanningIntensity,
        Compliance = above.Compliance ?? Compliance,
        ReportedCapacityFactor = above.ReportedCapacityFactor ?? ReportedCapacityFactor,
        ReportedStockFactor = above.ReportedStockFactor ?? ReportedStockFactor,
        ReportedForecastFactor = above.ReportedForecastFactor ?? ReportedForecastFactor,
        ReplanHours = above.ReplanHours ?? ReplanHours,
        OrderUpToRule = above.OrderUpToRule ?? OrderUpToRule,
        ContentSignal = above.ContentSignal ?? ContentSignal,
        HotListWeight = above.HotListWeight ?? HotListWeight,
        Redesign = above.Redesign ?? Redesign,
        Preorder = above.Preorder ?? Preorder,
        HubUsesContent = above.HubUsesContent ?? HubUsesContent,
        HubDataAgeHours = above.HubDataAgeHours ?? HubDataAgeHours,
        HubReplanHours = above.HubReplanHours ?? HubReplanHours,
        Concentration = above.Concentration ?? Concentration,
        MatchExponent = above.MatchExponent ?? MatchExponent,
        CommunityTags = above.CommunityTags ?? CommunityTags,
        PaidTrafficFactor = above.PaidTrafficFactor ?? PaidTrafficFactor,
        OverflowRouting = above.OverflowRouting ?? OverflowRouting,
        TrafficSteering = above.TrafficSteering ?? TrafficSteering,
        TrafficQuotas = above.TrafficQuotas ?? TrafficQuotas,
        Clairvoyant = above.Clairvoyant ?? Clairvoyant,
        PriceUndercut = above.PriceUndercut ?? PriceUndercut,
    };
}

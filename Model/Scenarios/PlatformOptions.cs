using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A content platform.")]
public sealed class PlatformOptions
{
    [Settled]
    [MustBeGiven]
    [Doc("Its name in the file and in results.")]
    public string Id { get; set; } = "";

    [Doc("Its name for people.")]
    public LabelOptions Label { get; set; } = new();

    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Commission on sales.")]
    public double CommissionShare { get; set; } = 0.05;

    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Payment fee on sales.")]
    public double PaymentFeeShare { get; set; } = 0.006;

    [Unit("CNY per factory and year")]
    [Between(0, 1e12)]
    [Doc("Sales of a factory per year on which the commission is waived.")]
    public double CommissionFreeCny { get; set; } = 0;

    [Unit("views")]
    [Between(0, 100)]
    [Doc("Views the feed gives away per person and day.")]
    public double RecommendedViewsPerPersonDay { get; set; } = 0.15;

    [Unit("share per day")]
    [Between(0, 1)]
    [Doc("Fading of recommended traffic.")]
    public double TrafficDividendDecay { get; set; } = 0.001;

    [Unit("exponent")]
    [Between(0, 5)]
    [Doc("κ: exponent of the score; left to the policy if not given.")]
    public double? Concentration { get; set; }

    [Unit("exponent")]
    [Between(0, 5)]
    [Doc("μ: exponent of the match with a cluster; left to the policy if not given.")]
    public double? MatchExponent { get; set; }

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Views shared equally among live rooms.")]
    public double ExplorationShare { get; set; } = 0.15;

    [Unit("share")]
    [Between(0.001, 1)]
    [Doc("The most of a cluster's weight one room may claim.")]
    public double RoomCapShare { get; set; } = 0.25;

    [Settled]
    [Doc("Whether segments are visible as labels; left to the policy if not given.")]
    public bool? CommunityTags { get; set; }

    [Unit("factor")]
    [Between(0, 100)]
    [Doc("How much likelier a recommended viewer has the need.")]
    public double RecommendedTargeting { get; set; } = 3;

    [Unit("factor")]
    [Between(0, 100)]
    [Doc("How much likelier a follower has the need, of the recommended viewer's.")]
    public double FollowerTargeting { get; set; } = 3;

    [Unit("share per live hour")]
    [Between(0, 1)]
    [Doc("Followers of a room who tune in per live hour, at mean activity.")]
    public double FollowerTuneInPerHour { get; set; } = 0.01;

    [Unit("minutes")]
    [Between(0.1, 60)]
    [Doc("Mean stay of a viewer.")]
    public double StayMinutes { get; set; } = 2.5;

    [Doc("What selling abroad adds, on a foreign platform; a domestic one if not given.")]
    public ForeignOptions? Foreign { get; set; }
}

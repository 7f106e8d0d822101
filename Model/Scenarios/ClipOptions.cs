using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Short videos (短视频): how they are liked and what a hit brings. Classes publish content.clipsPerMonth each.")]
public sealed class ClipOptions
{
    [Unit("per squared taste unit")]
    [Between(0, 10)]
    [Doc("How fast liking falls with the squared distance of design and taste.")]
    public double TasteSensitivity { get; set; } = 2;

    [Unit("log standard deviation")]
    [Between(0, 5)]
    [Doc("Luck of a clip in the feed.")]
    public double LuckSd { get; set; } = 1.6;

    [Unit("share of viewers")]
    [Between(0.001, 100)]
    [Doc("A clip is a hit if the share of viewers who like it, times its luck, reaches this level.")]
    public double HitLevel { get; set; } = 1;

    [Unit("views")]
    [Between(1, 10000000)]
    [Doc("Views of a clip that is no hit.")]
    public int Views { get; set; } = 2000;

    [Unit("views")]
    [Between(1, 100000000)]
    [Doc("Views of a hit.")]
    public int HitViews { get; set; } = 30000;

    [Unit("people per view")]
    [Between(0, 1)]
    [Doc("Viewers who become aware of a need in the clip's category if they have none.")]
    public double AwarePerView { get; set; } = 0.01;

    [Unit("people per view")]
    [Between(0, 1)]
    [Doc("Viewers who begin to follow the store room.")]
    public double FollowersPerView { get; set; } = 0.004;

    [Unit("CNY")]
    [Between(0, 1000000)]
    [Doc("Cost of a clip.")]
    public double CostCny { get; set; } = 100;

    [Doc("Whether a redesign is shown in a clip beside the present design before it is made, and dropped if it is not liked better.")]
    public bool TestConcepts { get; set; }

    [Unit("hours")]
    [Between(1, 1000)]
    [Doc("How long such a test takes.")]
    public int TestHours { get; set; } = 24;
}

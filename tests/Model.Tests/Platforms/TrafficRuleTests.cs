using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Platforms.Decisions;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Platforms;

public sealed class TrafficRuleTests
{
    [Theory]
    [InlineData(1.5, 0.5, 2, 1, 2.828427)]
    [InlineData(1.5, 0.5, 1, 4, 2)]
    [InlineData(1, 0, 0.01, 7, 0.2)]
    [InlineData(0, 0, 5, 0, 1)]
    public void Weight_is_score_to_kappa_times_match_to_mu(double kappa, double mu, double score, double match, double weight)
        => Assert.Equal(weight, TrafficRule.Weight(score, match, Profile(kappa, mu)), 6);

    [Fact]
    public void A_share_has_an_equal_part_and_a_capped_part_by_weight()
    {
        var options = new PlatformOptions { ExplorationShare = 0.2, RoomCapShare = 0.5 };

        Assert.Equal(500, TrafficRule.Share(1000, 3_000_000, 4_000_000, 2, options));
        Assert.Equal(300, TrafficRule.Share(1000, 1_000_000, 4_000_000, 2, options));
    }

    [Fact]
    public void A_cap_below_an_equal_part_leaves_an_equal_part()
        => Assert.Equal(1000, TrafficRule.Share(1000, 5, 5, 1, new PlatformOptions { RoomCapShare = 0.25 }));

    [Fact]
    public void Without_any_weight_rooms_share_alike()
        => Assert.Equal(250, TrafficRule.Share(1000, 0, 0, 4, new PlatformOptions()));

    [Fact]
    public void Parts_never_exceed_the_whole()
        => Gen.Select(Gen.Long[0, 1_000_000_000], Gen.Long[0, 10_000_000].Array[1, 40], Gen.Double[0, 1], Gen.Double[0.001, 1])
            .Sample((views, weights, exploration, cap) =>
            {
                var options = new PlatformOptions { ExplorationShare = exploration, RoomCapShare = cap };
                long sum = weights.Sum();
                long given = weights.Sum(weight => TrafficRule.Share(views, weight, sum, weights.Length, options));
                Assert.InRange(given, 0, views);
            });

    private static PlatformProfile Profile(double kappa, double mu) => new()
    {
        Id = new EntityId(EntityKind.Platform, 1),
        Options = new PlatformOptions(),
        Concentration = kappa,
        MatchExponent = mu,
        CommunityTags = false,
        Clusters = [0],
    };
}

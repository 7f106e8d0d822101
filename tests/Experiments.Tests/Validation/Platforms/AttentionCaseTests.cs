using OrleansIndustrialBelt.Experiments.Validation.Platforms;
using OrleansIndustrialBelt.Model.Platforms.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Platforms;

public sealed class AttentionCaseTests
{
    private const double Coarse = 0.02;

    [Fact]
    public void Views_pile_up_as_Yule_and_Simon_say() => CaseCheck.IsGreen("attention", Coarse, "views=20000");

    [Fact]
    [TurnsRed("attention", "TrafficRule")]
    public void TrafficRule_turns_it_red_when_success_counts_less_than_in_proportion()
        => CaseCheck.IsRed(new AttentionCase { Weight = (score, match, platform) => TrafficRule.Weight(score, match, platform with { Concentration = 0.85 }) }, Coarse, "views=5000");

    [Fact]
    [TurnsRed("attention", "TrafficRule")]
    public void TrafficRule_turns_it_red_when_it_explores_more()
        => CaseCheck.IsRed(
            new AttentionCase
            {
                Share = (views, weight, sum, rooms, options) => TrafficRule.Share(views, weight, sum, rooms, new() { Id = options.Id, ExplorationShare = options.ExplorationShare * 1.25, RoomCapShare = 1 }),
            },
            Coarse,
            "views=5000");
}

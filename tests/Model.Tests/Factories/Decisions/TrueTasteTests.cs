using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Platforms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories.Decisions;

public sealed class TrueTasteTests
{
    [Fact]
    public void What_lies_beyond_the_execution_error_is_changed()
    {
        var direction = TrueTaste.Read([Sight(([1, 0.1], 5))], 0, [0, 0], 0.8, 0.28)!;

        Assert.Equal([1, 0.1], direction.Evidence.Select(evidence => Math.Round(evidence.Mismatch, 9)));
        Assert.Equal([true, false], direction.Evidence.Select(evidence => evidence.BeyondNoise));
        Assert.Equal(0.9216, direction.SquaredGain, 6);
    }

    [Fact]
    public void Between_near_niches_the_middle_is_best_and_far_ones_are_left_to_others()
    {
        var near = TrueTaste.Read([Sight(([0.4, 0], 5)), Sight(([-0.4, 0], 5))], 0, [0.1, 0], 0.8, 0.01)!;
        var far = TrueTaste.Read([Sight(([3, 0], 5)), Sight(([-3, 0], 5))], 0, [0.5, 0], 0.8, 0.01)!;

        Assert.Equal(-0.1, near.Evidence[0].Mismatch, 4);
        Assert.Equal(2.5, far.Evidence[0].Mismatch, 4);
    }

    [Fact]
    public void Without_need_there_is_no_direction() => Assert.Null(TrueTaste.Read([Sight(([1, 0], 0))], 0, [0, 0], 0.8, 0.28));

    private static Foresight Sight(params (double[] Taste, double PerDay)[] niches) => new()
    {
        Niches = niches.Length,
        NichePerDay = [.. niches.Select(niche => niche.PerDay)],
        Tastes = [.. niches.SelectMany(niche => niche.Taste)],
    };
}

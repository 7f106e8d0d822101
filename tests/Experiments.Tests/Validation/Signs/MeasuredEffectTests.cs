using OrleansIndustrialBelt.Experiments.Validation.Signs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Signs;

public sealed class MeasuredEffectTests
{
    [Fact]
    public void An_effect_is_relative_and_has_students_interval()
    {
        var effect = MeasuredEffect.Of([new(1, 10), new(2, 10), new(3, 10)]);

        Assert.Equal(0.2, effect.Mean, 12);
        Assert.Equal(0.2 - 0.24841, effect.Low, 5);
        Assert.Equal(0.2 + 0.24841, effect.High, 5);
    }

    [Theory]
    [InlineData(EffectSign.Rise, 0.30, 0.10, SignVerdict.Agrees)]
    [InlineData(EffectSign.Rise, -0.30, 0.10, SignVerdict.Against)]
    [InlineData(EffectSign.Rise, 0.10, 0.10, SignVerdict.Undecided)]
    [InlineData(EffectSign.Fall, -0.30, 0.10, SignVerdict.Agrees)]
    [InlineData(EffectSign.Fall, 0.30, 0.10, SignVerdict.Against)]
    [InlineData(EffectSign.Fall, -0.10, 0.10, SignVerdict.Undecided)]
    [InlineData(EffectSign.Rise, 0, 0, SignVerdict.Undecided)]
    public void A_sign_agrees_where_the_interval_excludes_the_wrong_one(EffectSign predicted, double mean, double error, SignVerdict verdict)
        => Assert.Equal(verdict, new MeasuredEffect(16, mean, error).Against(predicted));

    [Theory]
    [InlineData(0, 0, SignVerdict.Agrees)]
    [InlineData(0.005, 0.005, SignVerdict.Agrees)]
    [InlineData(0.015, 0.005, SignVerdict.Undecided)]
    [InlineData(0, 0.02, SignVerdict.Undecided)]
    [InlineData(0.05, 0.005, SignVerdict.Against)]
    [InlineData(-0.05, 0.005, SignVerdict.Against)]
    public void No_effect_must_be_shown_and_not_only_not_be_seen(double mean, double error, SignVerdict verdict)
        => Assert.Equal(verdict, new MeasuredEffect(16, mean, error).Against(EffectSign.None));

    [Fact]
    public void The_two_tests_are_one_sided()
    {
        // t(15; 95 %) = 1.7531: 0.011405 + 1.7531·0.0049 is just within 0.02, while the 95 % interval ends beyond it.
        var effect = new MeasuredEffect(16, 0.0114, 0.0049);

        Assert.True(effect.High > MeasuredEffect.Margin);
        Assert.Equal(SignVerdict.Agrees, effect.Against(EffectSign.None));
    }

    [Fact]
    public void One_run_tells_nothing()
        => Assert.Throws<ArgumentOutOfRangeException>(() => MeasuredEffect.Of([new(1, 10)]));
}

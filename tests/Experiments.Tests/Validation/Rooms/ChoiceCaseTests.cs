using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Experiments.Validation.Rooms;
using OrleansIndustrialBelt.Model.Nature;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Rooms;

public sealed class ChoiceCaseTests
{
    [Fact]
    public void Viewers_choose_by_the_logit()
    {
        CaseCheck.IsGreen("choice");
        Assert.Equal([0.475367, 0.174878, 0.174878, 0.174878], CaseCheck.Run("choice").Where(line => line.StandardError is null).Select(line => Math.Round(line.Measured, 6)));
    }

    [Fact]
    public void Other_utilities_give_other_shares() => CaseCheck.IsGreen("choice", CaseRun.QuickPrecision, "utilities=0.5,-1");

    [Fact]
    [TurnsRed("choice", "Choice")]
    public void Choice_turns_it_red_when_utilities_count_half()
        => CaseCheck.IsRed(new ChoiceCase { Rule = Halved });

    [Fact]
    [TurnsRed("choice", "ShowChoice")]
    public void ShowChoice_turns_it_red_when_viewers_mind_prices_more()
        => CaseCheck.TurnsRed("choice", scenario => scenario.Choice.PriceSensitivity *= 1.05);

    private static double Halved(ReadOnlySpan<double> utilities, ReadOnlySpan<double> attention, Span<double> probabilities)
    {
        var half = utilities.ToArray().Select(utility => utility / 2).ToArray();
        return Choice.Probabilities(half, attention, probabilities);
    }
}

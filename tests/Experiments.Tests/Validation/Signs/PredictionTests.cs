using System.Text.Json;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Tests.Reports.Words;
using OrleansIndustrialBelt.Experiments.Validation.Signs;
using OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;
using OrleansIndustrialBelt.Experiments.Validation.Signs.Words;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Signs;

public sealed class PredictionTests
{
    public static TheoryData<int> Kept => [1, 2, 3, 4, 5, 6, 7, 9, 10];

    // docs/validation.md tells what came out instead.
    private static readonly string[] Misses = ["3 informationForFashion", "10 noisy", "10 noisyAgainstMarket"];

    [Theory]
    [MemberData(nameof(Kept))]
    public void The_model_has_the_signs_of_theory_but_for_the_misses_that_are_told(int number)
    {
        var lines = PredictionList.All.Single(prediction => prediction.Number == number).Measure(threads: 2);

        Assert.All(lines, line => Assert.True(
            (line.Verdict != SignVerdict.Agrees) == Misses.Contains($"{line.Number} {line.Effect.Name}", StringComparer.Ordinal),
            line.ToString()));
    }

    [Fact]
    public void Makers_who_redesign_after_comments_sell_more()
        => Assert.Equal(SignVerdict.Agrees, new InteractionPrediction().Measure(threads: 2).Single(line => line.Effect.Name == "salesDesigned").Verdict);

    [Fact]
    public void Stages_that_do_not_tell_their_demand_cut_nothing()
    {
        var lines = new BullwhipPrediction { Bend = scenario => scenario.Factories.ForEach(factory => factory.SharesDemand = false) }.Measure(threads: 2);

        Assert.Contains(lines, line => line is { Effect.Name: "sharing", Verdict: SignVerdict.Undecided });
    }

    [Fact]
    public void Threads_change_nothing()
        => Assert.Equal(new SignalPrediction().Measure(threads: 1), new SignalPrediction().Measure(threads: 2));

    [Fact]
    public void Every_prediction_is_told_in_both_languages()
    {
        ResourceTexts.RequireBothLanguages(typeof(SignWords).Assembly, typeof(SignWords).Namespace + ".Signs");

        Assert.All(PredictionList.All, prediction => Assert.All(
            prediction.Effects.Select(effect => SignWords.KeyOf(prediction.Number, effect.Name)).Append(SignWords.KeyOf(prediction.Number)),
            key => Assert.All(Texts.Languages, language => Assert.NotEmpty(SignWords.Of(language)[key]))));
    }

    [Fact]
    public void Json_has_a_line_for_each_effect_with_its_verdict()
    {
        var effect = PredictionList.All[0].Effects[0];
        using var json = JsonDocument.Parse(SignsJson.Of([new SignLine(1, effect, new MeasuredEffect(16, 0.3, 0.1))]));

        var line = json.RootElement.EnumerateArray().Single();
        Assert.Equal(1, line.GetProperty("number").GetInt32());
        Assert.Equal("rise", line.GetProperty("predicted").GetString());
        Assert.Equal("agrees", line.GetProperty("verdict").GetString());
        Assert.Equal(2, line.GetProperty("interval").GetArrayLength());
        Assert.NotEqual(line.GetProperty("prediction").GetProperty("en").GetString(), line.GetProperty("prediction").GetProperty("zh").GetString());
    }

    [Fact]
    public void All_twelve_are_there()
        => Assert.Equal(Enumerable.Range(1, 12), PredictionList.All.Select(prediction => prediction.Number));
}

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
    public static TheoryData<int> Cheap => [1, 2, 5];

    [Theory]
    [MemberData(nameof(Cheap))]
    public void The_model_has_the_signs_of_theory(int number)
    {
        var lines = PredictionList.All.Single(prediction => prediction.Number == number).Measure(threads: 2);

        Assert.All(lines, line => Assert.True(line.Verdict == SignVerdict.Agrees, line.ToString()));
    }

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
    public void Numbers_rise_and_none_is_both_built_and_not()
    {
        int[] built = [.. PredictionList.All.Select(prediction => prediction.Number)];

        Assert.Equal(built.Order().Distinct(), built);
        Assert.Equal(Enumerable.Range(1, 12), built.Concat(PredictionList.NotBuilt).Order());
    }
}

using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Comparisons.Words;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.Words;

public sealed class TextsTests
{
    [Theory]
    [InlineData("Common")]
    [InlineData("Report")]
    [InlineData("Comparison")]
    public void Both_languages_have_the_same_keys_with_the_same_places(string name)
        => ResourceTexts.RequireBothLanguages(typeof(Texts).Assembly, $"{typeof(Texts).Namespace}.{name}");

    [Fact]
    public void Every_KPI_and_unit_has_a_name_in_both_languages()
        => Assert.All(Texts.Languages.Select(Texts.CommonOf), texts =>
            Assert.All(KpiCatalog.All, kpi => Assert.All([texts["Kpi." + kpi.Id], texts["Unit." + kpi.Unit]], Assert.NotEmpty)));

    [Fact]
    public void An_answer_has_words_for_every_verdict()
        => Assert.All(Texts.Languages.Select(AnswerWords.Of), texts =>
            Assert.All(Enum.GetValues<ComparisonVerdict>().Where(verdict => verdict != ComparisonVerdict.None), verdict => Assert.NotNull(texts.Find("Answer." + verdict))));

    [Fact]
    public void A_comparison_has_words_for_all_that_it_may_have_to_say()
    {
        string[] keys =
        [
            .. DailyFigures.All.Select(figure => "Daily." + figure.Id),
            .. DailyFigures.All.Where(figure => figure.Unit != "fen per day").Select(figure => "DailyUnit." + figure.Unit),
            .. Roles.All.Select(role => "Role." + role.Name),
            .. PolicyPresets.All.Keys.Select(name => "Policy." + name),
        ];
        Assert.All(Texts.Languages.Select(Texts.OfComparison), texts => Assert.All(keys, key => Assert.NotNull(texts.Find(key))));
    }
}

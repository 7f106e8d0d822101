using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.Words;

public sealed class TextsTests
{
    [Theory]
    [InlineData("Common")]
    [InlineData("Report")]
    public void Both_languages_have_the_same_keys_with_the_same_places(string name)
        => ResourceTexts.RequireBothLanguages(typeof(Texts).Assembly, $"{typeof(Texts).Namespace}.{name}");

    [Fact]
    public void Every_KPI_and_unit_has_a_name_in_both_languages()
        => Assert.All(Texts.Languages.Select(Texts.CommonOf), texts =>
            Assert.All(KpiCatalog.All, kpi => Assert.All([texts["Kpi." + kpi.Id], texts["Unit." + kpi.Unit]], Assert.NotEmpty)));
}

using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Simulator.Resources;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Resources;

public sealed class TextsTests
{
    [Theory]
    [InlineData("Texts")]
    [InlineData("Report")]
    public void Both_languages_have_the_same_keys_with_the_same_places(string name)
    {
        var english = All(name);
        var chinese = All(name + ".zh");

        Assert.Equal(english.Keys, chinese.Keys);
        Assert.All(english, text => Assert.Equal(Places(text.Value), Places(chinese[text.Key])));
    }

    [Fact]
    public void Every_KPI_and_unit_has_a_name_in_both_languages()
        => Assert.All([Texts.Of(Texts.English), Texts.Of(Texts.Chinese)], texts =>
            Assert.All(KpiCatalog.All, kpi => Assert.All([texts["Kpi." + kpi.Id], texts["Unit." + kpi.Unit]], Assert.NotEmpty)));

    [Fact]
    public void A_name_without_a_text_is_taken_apart()
        => Assert.Equal("stock far too low", Texts.Of(Texts.Chinese).Word("Reason", "stockFarTooLow"));

    private static SortedDictionary<string, string> All(string name)
    {
        var manager = new ResourceManager($"{typeof(Texts).Namespace}.{name}", typeof(Texts).Assembly);
        using var set = manager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        return new(
            set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private static SortedSet<string> Places(string text)
        => [.. Regex.Matches(text, @"\{\d\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value)];
}

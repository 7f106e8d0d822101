using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Tests.Reports.Words;
using OrleansIndustrialBelt.Simulator.Resources;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Resources;

public sealed class TextsTests
{
    private static readonly string Own = typeof(CommandTexts).Namespace + ".Texts";

    [Fact]
    public void Both_languages_have_the_same_keys_with_the_same_places()
        => ResourceTexts.RequireBothLanguages(typeof(CommandTexts).Assembly, Own);

    [Fact]
    public void No_text_is_given_here_and_among_those_that_reports_share()
        => Assert.Empty(ResourceTexts.All(typeof(CommandTexts).Assembly, Own).Keys
            .Intersect(ResourceTexts.All(typeof(Texts).Assembly, typeof(Texts).Namespace + ".Common").Keys, StringComparer.Ordinal));

    [Fact]
    public void The_command_line_finds_what_it_shares_in_its_own_language()
        => Assert.Equal("利润", CommandTexts.Of(Texts.Chinese)["Kpi.profit"]);

    [Fact]
    public void A_name_without_a_text_is_taken_apart()
        => Assert.Equal("stock far too low", CommandTexts.Of(Texts.Chinese).Word("Reason", "stockFarTooLow"));
}

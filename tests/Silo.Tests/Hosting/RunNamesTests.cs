using OrleansIndustrialBelt.Silo.Admission;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests.Hosting;

public sealed class RunNamesTests
{
    [Theory]
    [InlineData("weihai-small-market-1", true)]
    [InlineData("A.b_c", true)]
    [InlineData("", false)]
    [InlineData("..", false)]
    [InlineData(".hidden", false)]
    [InlineData("a/b", false)]
    [InlineData("a\\b", false)]
    [InlineData("-force", false)]
    [InlineData("name\n", false)]
    [InlineData("名", false)]
    public void A_name_stays_in_its_folder(string name, bool isGood) => Assert.Equal(isGood, RunNames.IsGood(name));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_name_has_64_letters_at_most(int length, bool isGood) => Assert.Equal(isGood, RunNames.IsGood(new string('x', length)));
}

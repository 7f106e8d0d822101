using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios;

/// <summary>Rules between keys of a scenario.</summary>
public sealed class ScenarioRulesTests
{
    private const string Head = """
        categories: [{id: rods}, {id: reels}]
        platforms: [{id: feed}]
        segments: [{id: anglers, platform: feed}]
        classes: {flexible: {}}

        """;

    [Theory]
    [InlineData("policy: semi-planned", "belt=semi-planned")]
    [InlineData("policy: {belt: semi-planned}", "belt=semi-planned")]
    [InlineData("policy: semi-planned", "belt=semi-planned class/flexible=market", "policy.class/flexible=market")]
    [InlineData("policy: {class/flexible: market}", "belt=semi-planned", "policy=semi-planned")]
    [InlineData("name: s", "")]
    public void One_name_of_a_policy_is_the_belts(string line, string expected, params string[] sets)
    {
        var result = ScenarioReader.ReadText<ScenarioOptions>("s.yaml", Head + "factories: [{class: flexible}]\n" + line, sets);

        Assert.Empty(result.Lines());
        Assert.Equal(expected, string.Join(' ', result.Value!.Policy.Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Fact]
    public void A_misspelt_policy_is_told_where_it_stands()
    {
        var result = ScenarioReader.ReadText<ScenarioOptions>("s.yaml", Head + "factories: [{class: flexible}]\npolicy: markt", []);

        Assert.StartsWith("s.yaml:6:9: policy.belt: there is no policy `markt` (did you mean `market`?)", Assert.Single(result.Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_brand_needs_a_class_of_its_own()
    {
        var result = ScenarioReader.ReadText<ScenarioOptions>("s.yaml", Head + "factories: [{class: flexible}]\nhub: {owner: brand, brandClass: flexibel}", []);

        Assert.EndsWith("hub.brandClass: there is no class flexibel; give one of flexible", Assert.Single(result.Lines()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("categories: [rods], designs: [{category: rods}]", null)]
    [InlineData("designs: [{category: reels}]", null)]
    [InlineData("categories: [rods], designs: [{category: rods}, {category: reels}]", "the group does not make reels; give one of rods, or add it to the group's categories")]
    [InlineData("categories: [rods], designs: [{category: lines}]", "there is no category lines; give one of rods, reels")]
    public void A_design_lies_in_a_category_its_group_makes(string keys, string? fault)
    {
        var result = ScenarioReader.ReadText<ScenarioOptions>("s.yaml", Head + "factories: [{class: flexible, " + keys + "}]", []);
        if (fault is null)
        {
            Assert.Empty(result.Lines());
        }
        else
        {
            Assert.EndsWith(fault, Assert.Single(result.Lines()), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("perishing: {transitDamageShare: 0.1}", null)]
    [InlineData("perishing: {packaging: box}", null)]
    [InlineData("perishing: {transitDamageShare: 0.1, packaging: box}", "there is no attribute box; give one of weight, grip, colour, packaging, length, finish, fittings, bundle")]
    public void What_protects_goods_on_the_way_is_an_attribute(string keys, string? fault)
    {
        var text = Head.Replace("{id: reels}", "{id: reels, " + keys + "}", StringComparison.Ordinal);
        var result = ScenarioReader.ReadText<ScenarioOptions>("s.yaml", text + "factories: [{class: flexible}]", []);
        Assert.Equal(fault is null ? 0 : 1, result.Lines().Count());
        Assert.All(result.Lines(), line => Assert.EndsWith(fault!, line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("regulation: {fakeLimit: 0.1}", "regulation.fakeLimit: there are no fake orders to limit; give fakeOrders.roomShare, or leave it out")]
    [InlineData("regulation: {fakeLimit: 0.1}\nfakeOrders: {roomShare: 0.1}", null)]
    public void A_limit_needs_something_to_limit(string keys, string? fault)
    {
        var result = ScenarioReader.ReadText<ScenarioOptions>("s.yaml", Head + "factories: [{class: flexible}]\n" + keys, []);
        Assert.Equal(fault is null ? 0 : 1, result.Lines().Count());
        Assert.All(result.Lines(), line => Assert.EndsWith(fault!, line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("adoption: {from: old}", 0, "")]
    [InlineData("adoption: {reviewDays: 30, from: old, to: flexible}", 1, "adoption needs a class here; give one of flexible")]
    [InlineData("adoption: {reviewDays: 30, from: flexible, to: flexible}", 1, "class flexible cannot adopt itself; give another one")]
    public void Adoption_goes_from_one_class_to_another(string keys, int faults, string fault)
    {
        var result = ScenarioReader.ReadText<ScenarioOptions>("s.yaml", Head + "factories: [{class: flexible}]\n" + keys, []);
        Assert.Equal(faults, result.Lines().Count());
        Assert.All(result.Lines(), line => Assert.EndsWith(fault, line, StringComparison.Ordinal));
    }
}

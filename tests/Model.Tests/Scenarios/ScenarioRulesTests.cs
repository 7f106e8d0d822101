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
}

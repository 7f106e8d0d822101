using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;

/// <summary>Faults of the YAML itself, before any key has a type.</summary>
public sealed class StructureFaultTests
{
    [Theory]
    [InlineData("name: [1,2\n", "s.yaml:2:1: not valid YAML: While parsing a flow sequence, did not find expected ',' or ']'; ")]
    [InlineData("name: \"x\n", "s.yaml:1:7: not valid YAML: While scanning a quoted scalar, found unexpected end of stream; ")]
    [InlineData("name: x\n  bad: y\n", "s.yaml:2:6: not valid YAML: ")]
    [InlineData("name: x\n- a", "s.yaml:2:1: not valid YAML: ")]
    [InlineData("name: @x", "s.yaml:1:7: not valid YAML: ")]
    [InlineData("]", "s.yaml:1:1: not valid YAML: ")]
    [InlineData("name: \"\\UFFFFFFFF\"", "s.yaml:1:18: not valid YAML: a malformed escape; ")]
    public void Broken_syntax_is_told_where_it_breaks(string text, string expected)
    {
        string line = Sample.Fault(text);
        Assert.StartsWith(expected, line, StringComparison.Ordinal);
        Assert.EndsWith("; check indentation, colons, quotes and brackets here", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n...\n")]
    [InlineData("null")]
    public void An_empty_scenario_is_refused(string text) =>
        Assert.Contains(": the scenario is empty; give keys such as name, run, ", Sample.Fault(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("just text")]
    public void A_scenario_that_is_no_map_is_refused(string text) =>
        Assert.StartsWith("s.yaml:1:1: a scenario is a map; give `key: value` lines", Sample.Fault(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("name: x\n---\nname: y\n", "s.yaml:2:1: a second document begins; a scenario is one document, without further `---`")]
    [InlineData("name: x\nname: y\n", "s.yaml:2:1: name: the key stands twice, first in line 1; keep one of them")]
    [InlineData("name: x\nrun: {days: 99, days: 99}", "s.yaml:2:17: run.days: the key stands twice, first in line 2; keep one of them")]
    [InlineData("name: *a\n", "s.yaml:1:7: name: no anchor `&a` stands before this alias; define it or write the value out")]
    [InlineData("name: &a x\npolicy: &a market", "s.yaml:2:9: policy: the anchor `&a` is defined twice; give it another name")]
    [InlineData("name: !!str x", "s.yaml:1:7: name: tags such as `tag:yaml.org,2002:str` are not read; remove it, types follow from the key")]
    [InlineData("name: x\n<<: {lag: 1}", "s.yaml:2:1: <<: merge keys are not read; write the keys out, or share the whole map by an alias")]
    [InlineData("name: x\n? [a]\n: b", "s.yaml:2:3: a key must be plain text, not a map, a list or an alias; write `key: value`")]
    [InlineData("&a name: x\n*a : b", "s.yaml:2:1: a key must be plain text, not a map, a list or an alias; write `key: value`")]
    [InlineData("{name: x, : y}", "s.yaml:1:11: the key is empty; write `key: value`")]
    [InlineData("name: x\0y", "s.yaml:1:8: holds the control character U+0000; remove it")]
    [InlineData("name: x\r\nlag: 1\u0007", "s.yaml:2:7: holds the control character U+0007; remove it")]
    public void A_fault_of_structure_has_its_place_and_its_remedy(string text, string expected) =>
        Assert.Equal(expected, Sample.Fault(text));

    [Fact]
    public void A_cyclic_alias_is_told_and_the_rest_is_still_read() => Assert.Equal(
        [
            "s.yaml:2:17: classes.a: the alias `*c` stands within its own anchor, a cycle; write the value out",
            "s.yaml:3:6: lag: `99` is out of range; give a number from 0 to 10 (hours)",
        ],
        Sample.Lines("name: x\nclasses: &c {a: *c}\nlag: 99"));

    [Fact]
    public void Aliases_that_expand_past_ten_megabytes_are_refused()
    {
        string text = "name: x\na0: &a0 [xxxxxxxxxx,xxxxxxxxxx]\n"
            + string.Concat(Enumerable.Range(1, 40).Select(level => $"a{level}: &a{level} [*a{level - 1},*a{level - 1}]\n"));

        string line = Sample.Fault(text);

        Assert.Equal("s.yaml:18:17: a16.1: aliases expand to more than 10 MB; write a shorter scenario or use a CSV file", line);
    }

    [Theory]
    [InlineData("[", "s.yaml:1:65: ")]
    [InlineData("{", "s.yaml:1:65: ")]
    [InlineData("- ", "s.yaml:1:129: ")]
    [InlineData("? ", "s.yaml:1:129: ")]
    public void A_hundred_thousand_levels_end_at_the_sixty_fifth(string opening, string place)
    {
        string line = Sample.Fault(string.Concat(Enumerable.Repeat(opening, 100_000)));

        Assert.StartsWith(place, line, StringComparison.Ordinal);
        Assert.EndsWith("maps and lists are nested more than 64 deep; a scenario needs fewer than ten levels", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_through_aliases_counts_as_well()
    {
        string deep = new string('[', 40) + new string(']', 40);
        string line = Sample.Lines($"name: x\na: &a {deep}\nb: {new string('[', 30)}*a{new string(']', 30)}")[0];

        Assert.StartsWith("s.yaml:3:34: ", line, StringComparison.Ordinal);
        Assert.Contains("nested more than 64 deep", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_over_a_million_characters_is_refused() => Assert.Equal(
        "s.yaml:2:8: label: the value is longer than 1000000 characters; shorten it",
        Sample.Lines($"name: x\nlabel: {new string('y', 3_000_000)}")[1]);

    [Fact]
    public void Over_five_million_values_are_refused()
    {
        ReadingLimits limits = new();
        Assert.All(Enumerable.Range(0, 5_000_000), _ => Assert.True(limits.Count()));
        Assert.False(limits.Count());
    }
}

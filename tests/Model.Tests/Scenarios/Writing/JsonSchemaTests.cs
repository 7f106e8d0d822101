using System.Text.Json;
using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Writing;
using OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Writing;

public sealed class JsonSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(JsonSchema.Of<SampleOptions>())!;

    [Theory]
    [InlineData("name", """{"type":"string","description":"What the scenario is called."}""")]
    [InlineData("policy", """{"enum":["traditional","market","semi-planned"],"description":"traditional: Make, then sell.","default":"market"}""")]
    [InlineData("learns", """{"type":"boolean","description":"Whether rooms learn.","default":true}""")]
    [InlineData("lag", """{"type":"number","minimum":0,"maximum":10,"description":"How long to wait. Unit: hours.","default":1.5}""")]
    [InlineData("intensity", """{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"null"}],"description":"Unit: share."}""")]
    [InlineData("followers", """{"$ref":"#/$defs/distribution","description":"Unit: people."}""")]
    [InlineData("hours", """{"oneOf":[{"type":"array","items":{"type":"integer","minimum":1,"maximum":24}},{"type":"object","description":"Reads the list from a CSV file in the scenario\u0027s folder: the header names keys, one row is one item.","properties":{"file":{"type":"string"}},"required":["file"],"additionalProperties":false}]}""")]
    [InlineData("weights", """{"type":"object","additionalProperties":{"type":"number"}}""")]
    [InlineData("classes", """{"type":"object","additionalProperties":{"$ref":"#/$defs/SampleClass"}}""")]
    public void A_property_is_described(string key, string expected) =>
        Assert.Equal(expected, Schema["properties"]![key]!.ToJsonString());

    [Fact]
    public void A_list_of_objects_may_come_from_a_file()
    {
        JsonArray forms = Schema["properties"]!["factories"]!["oneOf"]!.AsArray();
        Assert.Equal("#/$defs/SampleFactory", forms[0]!["items"]!["$ref"]!.GetValue<string>());
        Assert.Equal("file", forms[1]!["required"]![0]!.GetValue<string>());
    }

    [Fact]
    public void Unknown_keys_are_refused_at_every_level_and_required_ones_named()
    {
        Assert.Equal("""["name"]""", Schema["required"]!.ToJsonString());
        Assert.Equal("""["id"]""", Schema["$defs"]!["SampleFactory"]!["required"]!.ToJsonString());
        Assert.False(Schema["additionalProperties"]!.GetValue<bool>());
        Assert.All(
            Schema["$defs"]!.AsObject().Where(known => known.Value!["properties"] is not null),
            known => Assert.False(known.Value!["additionalProperties"]!.GetValue<bool>()));
    }

    [Fact]
    public void Every_reference_leads_to_a_definition_also_in_the_real_options()
    {
        string text = JsonSchema.Of<ScenarioOptions>();
        JsonObject definitions = JsonNode.Parse(text)!["$defs"]!.AsObject();
        IEnumerable<string> references = text.Split('\n')
            .Where(line => line.Contains("\"$ref\"", StringComparison.Ordinal))
            .Select(line => line.Split("#/$defs/")[1].TrimEnd(',', '"'));

        Assert.NotEmpty(references);
        Assert.All(references, name => Assert.True(definitions.ContainsKey(name), name));
    }

    [Fact]
    public void The_text_is_the_same_every_time_and_names_its_draft()
    {
        Assert.Equal(JsonSchema.Of<SampleOptions>(), JsonSchema.Of<SampleOptions>());
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Schema["$schema"]!.GetValue<string>());
        Assert.Equal(JsonValueKind.Object, Schema.GetValueKind());
    }
}

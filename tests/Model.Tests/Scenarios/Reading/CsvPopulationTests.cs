using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;

public sealed class CsvPopulationTests : IDisposable
{
    private const string Scenario = "name: x\nfactories: {file: f.csv}\n";

    private readonly string folder = Directory.CreateTempSubdirectory("belt-csv-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Rows_become_items_and_empty_cells_keep_defaults()
    {
        SampleOptions options = Value(
            "\uFEFFid, class ,capacity,label,tags,stock.units,stock.age\r\n"
            + "a,flexible,5,\"Li, Wei\",\"[p, q]\",3,\"{uniform: {from: 1, to: 2}}\"\r\n"
            + "\r\n"
            + "b,,,[x],,,7\r\n");

        Assert.Equal(2, options.Factories.Count);
        Assert.Equal("Li, Wei", options.Factories[0].Label);
        Assert.Equal(["p", "q"], options.Factories[0].Tags);
        Assert.Equal(3, options.Factories[0].Stock.Units);
        Assert.Equal(Distribution.Uniform(1, 2), options.Factories[0].Stock.Age);
        Assert.Equal("traditional", options.Factories[1].Class);
        Assert.Equal(100, options.Factories[1].Capacity);
        Assert.Equal("[x]", options.Factories[1].Label);
        Assert.Equal(10, options.Factories[1].Stock.Units);
        Assert.Equal(7, options.Factories[1].Stock.Age);
        Assert.Null(options.Factories[1].Spare);
    }

    [Fact]
    public void A_header_may_lead_into_a_distribution() =>
        Assert.Equal(Distribution.Uniform(1, 2), Value("id,stock.age.uniform.from,stock.age.uniform.to\na,1,2\n").Factories[0].Stock.Age);

    [Fact]
    public void A_setting_reaches_into_a_row() =>
        Assert.Equal(9, Value("id,capacity\na,5\nb,6\n", "factories.b.capacity=9").Factories[1].Capacity);

    [Fact]
    public void A_setting_may_name_the_file()
    {
        Write("f.csv", "id\na\n");
        Write("s.yaml", "name: x");
        Assert.Single(Read("factories.file=f.csv").Value!.Factories);
    }

    [Theory]
    [InlineData("id,capacity\na,5\nb,zz\n", "3:2: factories.1.capacity: `zz` is not a number; give a whole number from 0 to 1000000")]
    [InlineData("id,stock.units\na,5000\n", "2:2: factories.0.stock.units: `5000` is out of range; give a whole number from 0 to 1000")]
    [InlineData("id,capasity\na,5\nb,6\n", "1:2: factories.capasity: unknown key; did you mean `capacity`?")]
    [InlineData("id,stock.unit\na,5\n", "1:2: factories.stock.unit: unknown key; did you mean `units`?")]
    [InlineData("id,capacity.x\na,5\n", "1:2: factories.capacity.x: the keys before lead to a whole number from -9223372036854775808 to 9223372036854775807, which has no keys of its own; shorten the header")]
    [InlineData("id,id\na,b\n", "1:2: factories.id: the column stands twice; keep one of them")]
    [InlineData("id,class\na,flexible,9\n", "2:3: factories.0: the cell has no column in the header; name it there or put the row's text in quotes")]
    [InlineData("capacity,id\n5,a\n6\n", "3:1: factories.1.id: is missing; give text")]
    [InlineData("id,tags\na,[p\n", "2:2: factories.0.tags: not valid YAML: While parsing a flow sequence, did not find expected ',' or ']'; check indentation, colons, quotes and brackets here")]
    [InlineData("id,class\na,zz\n", "2:2: factories.0.class: no class `zz`; give one of flexible, traditional")]
    [InlineData("id,label\na,\"flexible\n", "2:1: factories: a quote is opened and never closed; close it")]
    [InlineData("id,label\na,b\"c\n", "2:1: factories: a quote stands in the middle of a cell; put the whole cell in quotes and double the quotes within")]
    [InlineData("", "1:1: factories: the file is empty; its first row names the keys")]
    [InlineData("id\na\0\n", "2:2: holds the control character U+0000; remove it")]
    public void A_fault_has_its_row_and_column(string csv, string expected)
    {
        Write("f.csv", csv);
        Write("s.yaml", Scenario);
        Assert.Equal($"{Path.Combine(folder, "f.csv")}:{expected}", Assert.Single(Read().Lines()));
    }

    [Theory]
    [InlineData("../f.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../f.csv")]
    [InlineData("a\\f.csv")]
    [InlineData("C:f.csv")]
    public void A_file_outside_the_folder_is_refused(string name)
    {
        Write("s.yaml", $"name: x\nfactories: {{file: '{name}'}}\n");
        Assert.Equal(
            $"{Path.Combine(folder, "s.yaml")}:2:19: factories.file: `{name}` may lie outside the scenario's folder; give a path below it, with `/`",
            Assert.Single(Read().Lines()));
    }

    [Theory]
    [InlineData("{file: none.csv}", "2:19: factories.file: there is no file ")]
    [InlineData("{file: [a]}", "2:12: factories.file: a list from a file has this one key; give {file: name.csv}")]
    [InlineData("{file: a.csv, id: b}", "2:12: factories.file: a list from a file has this one key; give {file: name.csv}")]
    public void A_file_that_cannot_be_used_is_told_where_it_is_named(string value, string expected)
    {
        Write("s.yaml", $"name: x\nfactories: {value}\n");
        Assert.StartsWith($"{Path.Combine(folder, "s.yaml")}:{expected}", Assert.Single(Read().Lines()), StringComparison.Ordinal);
    }

    private SampleOptions Value(string csv, params string[] sets)
    {
        Write("f.csv", csv);
        Write("s.yaml", Scenario);
        ScenarioResult<SampleOptions> result = Read(sets);
        Assert.Empty(result.Lines());
        return result.Value!;
    }

    private ScenarioResult<SampleOptions> Read(params string[] sets) =>
        ScenarioReader.Read<SampleOptions>(Path.Combine(folder, "s.yaml"), sets);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}

using System.Text.RegularExpressions;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Writing;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Architecture;

/// <summary>
/// Files that are made from the code say what the code says. <c>UPDATE_GOLDEN=1 dotnet test --filter
/// FullyQualifiedName~DocumentTests</c> writes them anew.
/// </summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Schema = ["scenarios", "scenario.schema.json"];
    private static readonly string[] Odd = ["docs", "odd.md"];

    [Fact]
    public void The_schema_beside_the_scenarios_is_that_of_the_options()
        => RequireGolden(Schema, _ => JsonSchema.Of<ScenarioOptions>());

    [Fact]
    public void Every_shipped_scenario_names_the_schema_in_its_first_line()
        => Assert.All(Repository.ScenarioFiles, file => Assert.StartsWith(
            $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", file.Count(letter => letter == '/')))}scenario.schema.json\n",
            Repository.TextOf("scenarios", file),
            StringComparison.Ordinal));

    [Fact]
    public void The_parameters_in_the_description_are_those_of_the_options()
    {
        Assert.Matches(Parameters(), Repository.TextOf(Odd));
        RequireGolden(Odd, text => Parameters().Replace(text, match =>
            match.Groups["open"].Value + "\n\n" + ParameterSources.AddedTo(ParameterTable.Of<ScenarioOptions>()) + "\n" + match.Groups["close"].Value));
    }

    [Fact]
    public void Every_rule_for_sources_is_about_some_parameter()
    {
        List<string> keys = [.. ParameterSources.Keys(ParameterTable.Of<ScenarioOptions>())];

        Assert.True(keys.Count > 300);
        Assert.All(ParameterSources.Patterns, pattern => Assert.Contains(keys, key => ParameterSources.IsMatch(key, pattern)));
        Assert.Equal("assumed", ParameterSources.Of("hub.guestTransferHours"));
    }

    [Fact]
    public void The_figures_in_the_description_are_those_of_the_catalog()
    {
        Assert.Matches(Figures(), Repository.TextOf(Odd));
        RequireGolden(Odd, text => Figures().Replace(text, match => $"{match.Groups["open"].Value}\n\n{KpiTable()}\n{match.Groups["close"].Value}"));
    }

    [Fact]
    public void The_policies_in_the_description_are_the_presets()
    {
        Assert.Matches(Policies(), Repository.TextOf(Odd));
        RequireGolden(Odd, text => Policies().Replace(text, match => $"{match.Groups["open"].Value}\n\n{PolicyTable.Make()}\n{match.Groups["close"].Value}"));
    }

    [Fact]
    public void Every_type_and_file_that_the_schedule_names_is_the_models()
    {
        var rows = Schedule().Match(Repository.TextOf(Odd)).Groups["rows"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        HashSet<string> types = [.. typeof(Entity).Assembly.GetTypes().Select(type => type.Name)];
        List<string> files = [.. rows.SelectMany(row => row.Split('|')[^2].Split(',', StringSplitOptions.TrimEntries)).Where(file => file.Length > 0)];

        Assert.True(rows.Length > 30);
        Assert.All(rows.SelectMany(row => TypeName().Matches(row).Select(name => name.Groups["type"].Value)), name => Assert.Contains(name, types));
        Assert.All(files, file => Assert.True(Path.Exists(Repository.PathOf("Model", file)), file));
    }

    [Fact]
    public void The_code_on_the_page_of_policies_is_the_code_that_is_tested()
    {
        string[] page = ["docs", "policies.md"];
        Assert.Equal(2, Code().Count(Repository.TextOf(page)));
        RequireGolden(page, text => Code().Replace(text, match =>
            $"{match.Groups["open"].Value}\n```csharp\n{Repository.TextOf(match.Groups["file"].Value.Split('/'))}```\n{match.Groups["close"].Value}"));
    }

    internal static void RequireGolden(string[] path, Func<string, string> make)
    {
        var file = Repository.PathOf(path);
        var present = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        var expected = make(present);
        if (Repository.UpdatesGolden)
        {
            File.WriteAllText(file, expected);
        }
        else
        {
            Assert.Equal(expected, present);
        }
    }

    private static string KpiTable()
        => "| id | unit | better | definition |\n|---|---|---|---|\n"
            + string.Concat(KpiCatalog.All.Select(kpi => $"| `{kpi.Id}` | {kpi.Unit} | {Better(kpi.Direction)} | {kpi.Meaning} |\n"));

    private static string Better(KpiDirection direction) => direction switch
    {
        KpiDirection.More => "more",
        KpiDirection.Less => "less",
        _ => "-",
    };

    [GeneratedRegex("(?<open><!-- code (?<file>[^ ]+) -->)\n(.*?)(?<close><!-- /code -->)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("(?<open><!-- kpis -->)(.*?)(?<close><!-- /kpis -->)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();

    [GeneratedRegex("(?<open><!-- policies -->)(.*?)(?<close><!-- /policies -->)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Policies();

    [GeneratedRegex(@"\| when \|.*?\n\|[-|]+\n(?<rows>(\|.*\n)+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Schedule();

    [GeneratedRegex("`(?<type>[A-Z][a-z]+([A-Z][a-z]+)*)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex("(?<open><!-- parameters -->)(.*?)(?<close><!-- /parameters -->)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameters();
}

using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>Every scenario in scenarios/ reads without a fault and lives.</summary>
public sealed class ShippedScenarioTests
{
    public static TheoryData<string> Files => [.. Repository.ScenarioFiles];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_says_what_it_is_in_two_languages_and_what_to_look_at(string file)
    {
        var scenario = Repository.Scenario(file);

        Assert.All([scenario.Title.En, scenario.Title.Zh, scenario.Purpose], Assert.NotEmpty);
        Assert.All([scenario.InShort.En, scenario.InShort.Zh], line => Assert.InRange(line.Length, 5, 160));
        Assert.NotEmpty(scenario.LookAt);
        Assert.Equal(scenario.LookAt.Distinct(StringComparer.Ordinal), scenario.LookAt);
        Assert.Equal(Path.GetFileNameWithoutExtension(file), scenario.Name);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_table_of_files_tells_of_it(string file)
        => Assert.Contains($"| `scenarios/{file}` | ", Repository.TextOf("docs", "scenarios.md"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void It_lives_and_its_documented_figures_can_be_held_against_it(string file)
    {
        var world = new BeltWorld(Repository.Scenario(file, "run.days=2", "run.warmupDays=0", "interventions=[]"));

        var outcome = Local.Run(world, partitions: 4, threads: 2);

        Assert.NotNull(outcome.Digest);
        Assert.True(outcome.Days[0].Sums.Total(Metric.RoomOrderedUnits) + outcome.Days[0].Sums.Total(Metric.RoomLeads) > 0, "nobody wanted anything");
        var kpis = KpiCalculator.Compute(world, outcome).ToDictionary(value => (value.Scope, value.Definition.Id), value => value.Value);
        Assert.All(world.Belt.Scenario.Facts, fact => Assert.True(kpis.ContainsKey((fact.Scope, fact.Kpi)), $"{fact.Kpi} of {fact.Scope}"));
        Assert.All(world.Belt.Scenario.Facts, fact => Assert.NotEmpty(fact.Source));
    }

    [Fact]
    public void The_three_that_the_readme_names_are_there()
        => Assert.Superset(new HashSet<string> { "one-factory.yaml", "weihai-small.yaml", "weihai.yaml" }, Repository.ScenarioFiles.ToHashSet());
}

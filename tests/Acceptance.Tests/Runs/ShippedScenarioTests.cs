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
    public void It_reads_and_lives(string file)
    {
        var world = new BeltWorld(Repository.Scenario(file, "run.days=1", "run.warmupDays=0", "interventions=[]"));

        var outcome = Local.Run(world, partitions: 4, threads: 2);

        Assert.NotNull(outcome.Digest);
        Assert.True(outcome.Days[0].Sums.Total(Metric.RoomOrderedUnits) + outcome.Days[0].Sums.Total(Metric.RoomLeads) > 0, "nobody wanted anything");
        Assert.NotEmpty(KpiCalculator.Compute(world, outcome));
    }

    [Fact]
    public void The_three_that_the_readme_names_are_there()
        => Assert.Superset(new HashSet<string> { "one-factory.yaml", "weihai-small.yaml", "weihai.yaml" }, Repository.ScenarioFiles.ToHashSet());
}

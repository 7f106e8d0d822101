using System.Globalization;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Silo;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests;

public sealed class ScenarioBeltsTests
{
    [Theory]
    [InlineData("one-factory.yaml", "policy.belt=market", 4)]
    [InlineData("one-factory.yaml", "policy.belt=preorder", 4)]
    [InlineData("heavy-equipment.yaml", "policy.belt=market", 2)]
    [InlineData("cross-border.yaml", "clips={testConcepts: true}", 1)]
    [InlineData("weihai-small.yaml", "policy.belt=semi-planned", 2)]
    public async Task A_scenario_gives_the_same_digest_on_a_cluster_as_on_the_local_engine(string file, string set, int days)
    {
        var scenario = ScenarioReader.Read<ScenarioOptions>(
            Shipped.Scenario(file), [string.Create(CultureInfo.InvariantCulture, $"run.days={days}"), "run.warmupDays=3", set]).Value!;
        var world = new BeltWorld(scenario);
        var expected = new LocalEngine(world.Directory, world.Create, world.Plan, 1, 1).Run();
        await using var silo = await EmbeddedSilo.Start(new ScenarioBelts());

        foreach (var engine in Enum.GetValues<RunEngine>())
        {
            var actual = await new GrainsEngine(silo.Grains).Run(ScenarioBelts.Request(scenario, partitions: 2) with { Engine = engine });

            Assert.Equal(expected.Hashes, actual.Hashes);
            Assert.Equal(expected.Digest, actual.Digest);
        }
    }

    [Fact]
    public void A_request_whose_plan_is_not_the_scenarios_is_refused()
    {
        var request = ScenarioBelts.Request(ScenarioReader.Read<ScenarioOptions>(Shipped.Scenario("one-factory.yaml"), []).Value!, 1);

        Assert.Throws<RunFailedException>(() => new ScenarioBelts().Open(request with { Plan = request.Plan with { Days = 1 } }));
    }
}

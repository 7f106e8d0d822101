using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Silo;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests.Recoveries;

/// <summary>Belts of scenarios, not of toys: everything that entities remember must be in a recovery point.</summary>
public sealed class ScenarioRecoveryTests
{
    [Theory]
    [InlineData("one-factory.yaml", RunEngine.Grains, "policy.belt=semi-planned")]
    [InlineData("commission-waiver.yaml", RunEngine.Grains, "interventions=[{at: day 2, until: day 4, event: commissionWaiver, platform: xiaohongshu, cny: 1000000}]")]
    [InlineData("commission-waiver.yaml", RunEngine.Partitions, "interventions=[{at: day 2, until: day 4, event: commissionWaiver, platform: xiaohongshu, cny: 1000000}]")]
    public async Task A_belt_outlives_the_loss_of_a_silo(string file, RunEngine engine, string set)
    {
        var reading = ScenarioReader.Read<ScenarioOptions>(Shipped.Scenario(file), ["run.days=5", "run.warmupDays=1", set]);
        Assert.Empty(reading.Lines());
        var world = new BeltWorld(reading.Value!);
        var expected = new LocalEngine(world.Directory, world.Create, world.Plan, 1, 1).Run();
        await using var cluster = await TestCluster.Start(2, source: new ScenarioBelts());
        var gate = cluster.Storage.Gate = new WriteGate("chunk a/1/96/");

        await cluster.Run("a").Start(ScenarioBelts.Request(reading.Value!, partitions: 3) with { Engine = engine, CheckpointEveryDays = 1 });
        await gate.Reached;
        await cluster.Silos.KillSiloAsync(cluster.Silos.Silos[1]);
        gate.Open();
        var (status, outcome) = await cluster.End("a");

        Assert.NotEmpty(status.Recoveries);
        Assert.All(status.Recoveries, recovery => Assert.InRange(recovery.FromTick, 72, 96));
        SameRun.Check(expected, outcome!);
    }
}

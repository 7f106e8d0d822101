using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Silo;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>Interventions in shipped belts: both engines agree, nothing before their hour differs, and money goes where it should.</summary>
public sealed class InterventionTests
{
    private const string Three =
        "interventions=[{at: day 1 12:00, until: day 3, event: closeFactory, factory: flagship}, "
        + "{at: day 2, event: banInfluencer, influencer: influencer/0015}, {at: day 2 06:00, set: policy.class/flexible, to: semi-planned}]";

    private static readonly string[] Short = ["run.days=4", "run.warmupDays=1"];

    [Fact]
    public async Task Three_changes_in_a_real_belt_are_the_same_for_every_engine_and_leave_the_past_alone()
    {
        var world = new BeltWorld(Repository.Scenario("weihai-small.yaml", [.. Short, Three]));
        var changed = Local.Run(world, partitions: 4, threads: 2);
        var plain = Local.Run(new BeltWorld(Repository.Scenario("weihai-small.yaml", Short)), partitions: 4, threads: 2);
        await using var silo = await EmbeddedSilo.Start(new ScenarioBelts());
        var grains = await new GrainsEngine(silo.Grains).Run(Local.Request(world, partitions: 3));

        Assert.Equal([36, 48, 54, 72], world.Timeline.Ages.Select(age => age.FromTick));
        Assert.Equal(36, changed.Hashes.Zip(plain.Hashes).TakeWhile(pair => pair.First == pair.Second).Count());
        Assert.NotNull(changed.Digest);
        Assert.Equal(changed.Digest, grains.Digest);
        Assert.Equal(changed.Hashes, grains.Hashes);
        Assert.Equal(changed.Events.Select(item => item.ToString()), grains.Events.Select(item => item.ToString()));
        Assert.Equal([36, 48, 54, 72], changed.Events.Where(item => item.Kind.StartsWith("intervention", StringComparison.Ordinal)).Select(item => item.Tick));
    }

    [Fact]
    public void Under_the_waiver_a_merchant_saves_five_percent_of_its_first_sales_and_the_platform_loses_as_much()
    {
        string[] small = ["run.days=6", "run.warmupDays=1", "interventions.0.cny=20000"];
        var waived = Local.Run(Repository.Scenario("commission-waiver.yaml", [.. small, "interventions.0.at=day 2"]));
        var plain = Local.Run(Repository.Scenario("commission-waiver.yaml", [.. small, "interventions=[]"]));

        var saved = plain.Entities.Where(row => row.Entity.Kind == EntityKind.Factory)
            .Select(row => Commission(row) - Commission(waived.Entities.First(other => other.Entity == row.Entity)))
            .ToList();
        Assert.Equal(12, saved.Count);
        Assert.All(saved, fen => Assert.InRange(fen, 0, 1_000_00));
        Assert.Contains(1_000_00, saved);
        Assert.Contains(saved, fen => fen < 1_000_00);
        Assert.Equal(saved.Sum(), Total(plain, Metric.FactoryPlatformCommissionCostFen) - Total(waived, Metric.FactoryPlatformCommissionCostFen));
        Assert.Equal(Total(plain, Metric.FactoryPaymentFeeCostFen), Total(waived, Metric.FactoryPaymentFeeCostFen));
        Assert.Equal(Total(plain, Metric.RoomOrderedFen), Total(waived, Metric.RoomOrderedFen));
    }

    private static long Commission(EntityRow row) => row.Sums[MetricCatalog.IndexWithinKind(Metric.FactoryPlatformCommissionCostFen)];

    private static long Total(RunOutcome outcome, Metric metric) => outcome.Days.Sum(day => day.Sums.Total(metric));
}

using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs;

public sealed class EntityFiguresTests : IDisposable
{
    private static readonly Experiment Asking = TinyBelt.Experiment with { KeepsEntities = true };
    private readonly ScratchFolder folder = new();

    [Fact]
    public void Only_who_asks_gets_them_and_no_other_byte_changes()
    {
        var (plain, rich) = (TinyBelt.Live(TinyBelt.Experiment), TinyBelt.Live(Asking));

        Assert.All(plain, end => Assert.DoesNotContain("entities", RunLine.Write(end), StringComparison.Ordinal));
        Assert.All(rich, end => Assert.Contains(end.Row!.Entities, figure => figure is { Entity: "factory/0001", Figure: "profit" }));
        Assert.Equal(
            plain.Select(end => RunLine.Write(end)),
            rich.Select(end => RunLine.Write(RunEnd.Of(end.Row! with { Entities = [] }))));
        Assert.Equal(
            ExperimentManifest.IdentityOf(TinyBelt.Experiment, "m"), ExperimentManifest.IdentityOf(TinyBelt.Experiment with { KeepsEntities = false }, "m"));
    }

    [Fact]
    public void They_are_what_the_entities_counted()
    {
        var row = TinyBelt.Live(Asking)[0].Row!;
        var scenario = ScenarioReader.Read<ScenarioOptions>(TinyBelt.File, ["run.days=2", "run.warmupDays=1", "policy={belt: market}"]).Value!;
        var world = new BeltWorld(scenario);
        var outcome = new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 1, threads: 1).Run();

        double Of(string kind, string figure) => row.Entities.Where(item => item.Figure == figure && item.Entity.StartsWith(kind, StringComparison.Ordinal)).Sum(item => item.Value);
        Assert.Equal(row.ValueOf("role/factories", "profit")!.Value, Of("factory", "profit"), 6);
        Assert.Equal(row.ValueOf("role/rooms", "profit")!.Value, Of("room", "profit"), 6);
        Assert.Equal(row.ValueOf("belt", "redesigns") ?? 0, Of("factory", "redesigns"));
        Assert.Equal(outcome.Entities.Where(item => item.Entity.Kind == EntityKind.Room).Sum(item => item.Sums[MetricCatalog.IndexWithinKind(Metric.RoomOrderedUnits)]), Of("room", "orders"));
    }

    [Fact]
    public void They_are_read_back_bit_by_bit()
    {
        var end = TinyBelt.Live(Asking)[1];

        Assert.Equal(end.Row!.Entities, RunLine.Read(RunLine.Write(end), end.Run)!.Row!.Entities);
    }

    [Fact]
    public void A_cached_run_without_them_is_lived_again_for_who_asks_and_one_with_them_serves_all()
    {
        var cache = new RunCache(folder.Path);
        var plain = TinyBelt.Live(TinyBelt.Experiment);
        plain.ForEach(end => cache.Keep(new LivedRun(TinyBelt.Experiment, end.Run).Identity, end.Row!));

        Assert.DoesNotContain(TinyBelt.Live(Asking, cache: cache), end => end.IsFromCache);
        Assert.All(TinyBelt.Live(Asking, cache: cache), end => Assert.True(end.IsFromCache));
        var again = TinyBelt.Live(TinyBelt.Experiment, cache: cache);
        Assert.All(again, end => Assert.True(end.IsFromCache));
        Assert.Equal(plain.Select(end => RunLine.Write(end)), again.Select(end => RunLine.Write(end)));
    }

    [Fact]
    public void A_large_experiment_leaves_the_room_of_the_cache_to_other_runs()
    {
        var large = TinyBelt.Experiment with { Replications = 501 };
        var (with, without) = (new RunCache(folder.At("with")), new RunCache(folder.At("without")));
        new ExperimentRunner(TinyBelt.Experiment, 1, with).Live(0, _ => { }, until: 1);
        new ExperimentRunner(large, 1, without).Live(0, _ => { }, until: 1);

        Assert.InRange(without.Measure().Bytes, 1, with.Measure().Bytes - 1);
    }

    public void Dispose() => folder.Dispose();
}

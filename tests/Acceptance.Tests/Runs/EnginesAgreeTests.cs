using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Silo;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>Grains and threads leave the same bytes of a real belt, whatever is recorded and whoever looks.</summary>
public sealed class EnginesAgreeTests : IAsyncLifetime
{
    private static readonly BeltWorld World = new(Repository.Scenario("weihai-small.yaml", "run.days=2", "run.warmupDays=1", "policy.belt=semi-planned"));
    private static readonly Lazy<RunOutcome> Expected = new(() => Local.Run(World));
    private EmbeddedSilo? silo;

    public async Task InitializeAsync() => silo = await EmbeddedSilo.Start(new ScenarioBelts());

    public async Task DisposeAsync()
    {
        if (silo is not null)
        {
            await silo.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public async Task Grains_give_what_threads_give(int partitions)
    {
        var outcome = await new GrainsEngine(silo!.Grains).Run(Local.Request(World, partitions));

        RequireEqual(outcome);
    }

    [Fact]
    public void Threads_give_the_same_however_many()
        => Assert.All(new[] { (2, 2), (8, 2) }, cut => RequireEqual(Local.Run(World, cut.Item1, cut.Item2)));

    [Fact]
    public async Task Recording_and_looking_change_nothing()
    {
        var engine = new GrainsEngine(silo!.Grains);
        var run = engine.NewRun();
        var request = Local.Request(World, partitions: 2);
        var clock = silo.Grains.GetGrain<IRunGrain>(run);
        await clock.Start(request with { Plan = request.Plan with { RecordDecisions = true, RecordEntityDays = true } });
        var looks = 0;
        foreach (var entity in World.Directory.All().Where(entity => entity.Number == 1).ToList())
        {
            looks += await Look(engine, run, entity);
        }

        while (!(await clock.Progress(World.Plan.End)).Over)
        {
            looks += await Look(engine, run, new EntityId(EntityKind.Factory, 1));
        }

        var outcome = (await clock.Outcome()).Outcome;
        await clock.Forget();
        Assert.True(looks > 0);
        Assert.NotEmpty(outcome.Decisions);
        Assert.NotEmpty(outcome.EntityDays);
        RequireEqual(outcome);
    }

    private static async Task<int> Look(GrainsEngine engine, string run, EntityId entity)
        => await engine.Look(run, entity) is { Fields.Count: > 0 } ? 1 : 0;

    private static void RequireEqual(RunOutcome actual)
    {
        Assert.NotNull(actual.Digest);
        Assert.Equal(Expected.Value.Digest, actual.Digest);
        Assert.Equal(Expected.Value.Hashes, actual.Hashes);
    }
}

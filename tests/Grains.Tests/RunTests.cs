using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests;

[Collection(SiloCollection.Name)]
public sealed class RunTests(SiloFixture fixture)
{
    private static readonly EntityId Someone = new(EntityKind.Sku, 3);

    [Theory]
    [InlineData(RunEngine.Grains)]
    [InlineData(RunEngine.Partitions)]
    public async Task Looking_at_entities_during_a_run_changes_nothing(RunEngine engine)
    {
        var request = ToySource.Request(new ToyOptions(20), days: 20, partitions: 2) with { Engine = engine };
        var run = fixture.Engine.NewRun();
        var views = new List<EntityView>();
        var clock = fixture.Silo.Grains.GetGrain<IRunGrain>(run);
        await clock.Start(request);
        var status = await clock.Status();
        while (!status.Over)
        {
            status = await clock.Progress(status.TicksDone);
            if (await fixture.Engine.Look(run, Someone) is { } view)
            {
                views.Add(view);
            }
        }

        var outcome = (await clock.Outcome()).Outcome;
        await clock.Forget();
        Assert.Equal(ToySource.RunLocally(request).Digest, outcome.Digest);
        Assert.NotEmpty(views);
        Assert.All(views, view => Assert.Equal(["book.cashFen", "trace", "steps"], view.Fields.Select(field => field.Key)));
        Assert.Equal(views.Select(view => view.Tick).Order(), views.Select(view => view.Tick));

        Assert.NotEmpty(views[^1].Decisions);
        Assert.Empty(views[0].Letters);
        Assert.Contains(views, view => view.Letters.Any(note => note.IsSent));
        Assert.Contains(views, view => view.Letters.Any(note => !note.IsSent && note.Other != Someone));
        Assert.All(views[^1].Decisions.CountBy(decision => decision.Kind), kind => Assert.InRange(kind.Value, 1, 4));
        Assert.All(views[^1].Decisions, decision => Assert.Equal(Someone, decision.Entity));
    }

    [Fact]
    public async Task A_step_that_fails_stops_the_run_and_names_entity_and_tick()
    {
        var request = ToySource.Request(new ToyOptions(10, FailAt: (Someone, 0)), days: 2, partitions: 3);

        var broken = await Assert.ThrowsAsync<BrokenBalanceException>(() => fixture.Engine.Run(request));

        Assert.Equal("sku/0003 at tick 0 (day 1, 00:00): the toy fell over", broken.Message);
    }

    [Fact]
    public async Task A_stopped_run_ends_after_a_whole_tick_without_a_digest()
    {
        using var stop = new CancellationTokenSource();
        var request = ToySource.Request(new ToyOptions(10), days: 3000, partitions: 2);

        var outcome = await fixture.Engine.Run(request, new Teller(ticks =>
        {
            if (ticks > 0)
            {
                stop.Cancel();
            }
        }), run: null, stop.Token);

        Assert.False(outcome.Complete);
        Assert.Null(outcome.Digest);
        Assert.InRange(outcome.TicksDone, 1, request.Plan.End - 1);
        Assert.Equal(outcome.TicksDone, outcome.Hashes.Count);
    }

    [Fact]
    public async Task Progress_only_rises_and_ends_with_the_last_tick()
    {
        var told = new List<int>();
        var request = ToySource.Request(new ToyOptions(3), days: 3, partitions: 1);

        await fixture.Engine.Run(request, new Teller(told.Add));

        Assert.Equal(told.Order(), told);
        Assert.Equal(request.Plan.End, told[^1]);
    }

    [Fact]
    public async Task A_belt_that_cannot_be_made_fails_the_run_with_the_reason()
    {
        var request = ToySource.Request(new ToyOptions(3), days: 3, partitions: 1) with { Scenario = "nonsense;0;;" };

        var failed = await Assert.ThrowsAsync<RunFailedException>(() => fixture.Engine.Run(request));

        Assert.Contains("nonsense", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_seen_before_and_after_a_run_and_nobody_under_a_wrong_name()
    {
        var run = fixture.Engine.NewRun();

        Assert.Null(await fixture.Engine.Look(run, Someone));
        Assert.Null(await fixture.Silo.Grains.GetGrain<IRunGrain>(run).Look("nobody"));
    }

    private sealed class Teller(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}

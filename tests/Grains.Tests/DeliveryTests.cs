using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Partitions;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests;

[Collection(SiloCollection.Name)]
public sealed class DeliveryTests(SiloFixture fixture)
{
    private static readonly EntityId Reader = new(EntityKind.Factory, 1);

    [Fact]
    public void A_batch_that_comes_twice_or_late_is_dropped()
    {
        var partition = new Partition(0, 2, ToySource.World(ToySource.Request(new ToyOptions(2), 2, 2)).Directory, new RunPlan(0, 1, default));
        var shelf = new BatchShelf(2);

        Assert.True(shelf.Put(Poison(tick: 0, source: 1)));
        Assert.False(shelf.Put(Poison(tick: 0, source: 1)));
        Assert.True(shelf.Put(Poison(tick: 0, source: 0)));
        Assert.True(shelf.Put(Poison(tick: 1, source: 1)));
        shelf.Unload(0, partition);

        Assert.False(shelf.Put(Poison(tick: 0, source: 1)));
        Assert.False(shelf.Put(Poison(tick: 1, source: 1)));
        Assert.True(shelf.Put(Poison(tick: 1, source: 0)));
    }

    [Fact]
    public void A_tick_does_not_begin_before_every_batch_is_there()
    {
        var partition = new Partition(0, 2, ToySource.World(ToySource.Request(new ToyOptions(2), 2, 2)).Directory, new RunPlan(0, 1, default));
        var shelf = new BatchShelf(2);
        shelf.Put(Poison(tick: 0, source: 0));

        var missing = Assert.Throws<LostShareException>(() => shelf.Unload(0, partition));

        Assert.Equal("Partition 0 has no batch of partition 1 for tick 0.", missing.Message);
    }

    [Fact]
    public async Task Batches_of_other_epochs_and_of_past_ticks_do_not_reach_the_belt()
    {
        var request = ToySource.Request(new ToyOptions(20), days: 20, partitions: 2);
        var run = fixture.Engine.NewRun();
        var clock = fixture.Silo.Grains.GetGrain<IRunGrain>(run);
        var target = fixture.Silo.Grains.GetPartition(run, 1, 0);
        await clock.Start(request);
        var status = await clock.Progress(0);
        var delivered = 0;
        while (!status.Over)
        {
            await target.Deliver(new BatchEnvelope(2, Poison(status.TicksDone, source: 1)));
            await target.Deliver(new BatchEnvelope(0, Poison(status.TicksDone + 1, source: 1)));
            await target.Deliver(new BatchEnvelope(1, Poison(status.TicksDone - 2, source: 1)));
            delivered++;
            status = await clock.Progress(status.TicksDone);
        }

        var outcome = (await clock.Outcome()).Outcome;
        await clock.Forget();
        Assert.True(delivered > 0);
        Assert.Equal(ToySource.RunLocally(request).Digest, outcome.Digest);
    }

    private static Batch Poison(int tick, int source)
        => new(tick, source, 0, [new Letter(Reader, Reader, tick, tick + 1, 0, new RoomDay { Delivered = 1 })], []);
}

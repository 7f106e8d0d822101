using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using Xunit;

namespace OrleansIndustrialBelt.GrainInterfaces.Tests;

public sealed class EnvelopeTests : IDisposable
{
    private static readonly EntityId Room = new(EntityKind.Room, 12);
    private static readonly EntityId Platform = new(EntityKind.Platform, 2);
    private readonly ServiceProvider services = new ServiceCollection().AddSerializer().BuildServiceProvider();

    [Fact]
    public void A_step_envelope_comes_back_with_letters_and_bulletins()
    {
        var board = BulletinBoard.Empty.With([new Letter(Platform, EntityId.None, 6, 7, 0, new HotList { GrowthMicro = [3, -4] })]);
        var sent = new StepEnvelope(2, 8, new[] { Day(5), Day(9) }, board, new Outbox());

        var back = RoundTrip(sent);

        Assert.Equal((2, 8, 2), (back.Epoch, back.Tick, back.Inbox.Length));
        Assert.Equal(9, ((RoomDay)back.Inbox.Span[1].Body).Delivered);
        Assert.Equal(sent.Inbox.Span[0] with { Body = null! }, back.Inbox.Span[0] with { Body = null! });
        Assert.Equal([3, -4], back.Board.Newest<HotList>(Platform)!.GrowthMicro);
    }

    [Fact]
    public void A_step_result_comes_back_with_everything_the_entity_did()
    {
        var outbox = new Outbox();
        outbox.Letters.Add(Day(5));
        outbox.Bulletins.Add(new Letter(Platform, EntityId.None, 6, 7, 0, new HotList { GrowthMicro = [1] }));
        outbox.Wakes.Add(31);
        outbox.Counts.Add(new MetricCount(Metric.RoomLiveHours, -7));
        outbox.Observations.Add(new HourObservation(HourHistogram.LeadTime, 40, 3));
        outbox.Events.Add(new BeltEvent(8, Room, "fad", Platform, new Fact("weight", 0.25)));
        outbox.Decisions.Add(new Decision(8, Room, "airtime", Platform, "taken", "free", new Fact("ratio", double.NaN)));

        var back = RoundTrip(new StepResult(1, 8, outbox, "it broke"));

        Assert.Equal("it broke", back.Failure);
        Assert.Equal(FieldLister.List(outbox), FieldLister.List(back.Outbox));
    }

    [Fact]
    public void An_outcome_comes_back_whole_and_without_a_digest_if_it_had_none()
    {
        var histograms = new HistogramTable(2);
        histograms.Add(1, HourHistogram.DesignCycle, 4000, 6);
        var table = new MetricTable(2);
        table.Add(1, Metric.RoomLiveHours, 11);
        var plan = new RunPlan(1, 2, new RunSeeds(ulong.MaxValue, 3), RecordEntityDays: true);
        var sent = new RunOutcome(
            plan, Complete: false, 5, [new DayFigures(0, table, 3, 4)], [1, ulong.MaxValue], [new EntityRow(0, Room, [1, 2])], histograms, [], [], [], Digest: null);

        var back = RoundTrip(new OutcomeEnvelope(sent)).Outcome;

        Assert.Equal(plan, back.Plan);
        Assert.Null(back.Digest);
        Assert.Equal(sent.Hashes, back.Hashes);
        Assert.Equal(11, back.Days[0].Sums[1, Metric.RoomLiveHours]);
        Assert.Equal([1, 2], back.Entities[0].Sums);
        Assert.Equal(6, back.Histograms[1, HourHistogram.DesignCycle][4000]);
        Assert.True(back.Histograms[0, HourHistogram.DesignCycle].IsEmpty);
    }

    [Fact]
    public void State_hashes_come_back_bit_for_bit()
    {
        var state = new StateHash(Room, [.. Enumerable.Range(0, 32).Select(index => (byte)(index * 9))]);

        var back = RoundTrip(new StatesEnvelope([state])).States[0];

        Assert.Equal(Room, back.Entity);
        Assert.Equal(state.Sha256, back.Sha256);
    }

    [Fact]
    public void Inside_a_silo_envelopes_are_not_copied()
    {
        var copier = services.GetRequiredService<DeepCopier>();
        var step = new StepEnvelope(1, 1, ReadOnlyMemory<Letter>.Empty, BulletinBoard.Empty, new Outbox());
        var batch = new BatchEnvelope(1, new Batch(0, 0, 1, [], []));

        Assert.Same(step, copier.Copy(step));
        Assert.Same(batch, copier.Copy(batch));
    }

    [Theory]
    [InlineData("run-1/3/factory/17")]
    [InlineData("a b/1/room/2")]
    public void Keys_name_run_epoch_and_entity(string key)
    {
        var parts = GrainKeys.Parse(key);

        Assert.Equal(parts, GrainKeys.Parse(GrainKeys.Entity(parts.Run, parts.Epoch, parts.Entity)));
    }

    [Theory]
    [InlineData("run/1/factory")]
    [InlineData("run/x/factory/1")]
    [InlineData("run/1/factory/-1")]
    public void What_is_no_key_is_refused_with_its_text(string key)
        => Assert.Contains(key, Assert.Throws<ArgumentException>(() => GrainKeys.Parse(key)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    public void A_run_cannot_have_a_name_that_breaks_keys(string run)
        => Assert.Throws<ArgumentException>(() => GrainKeys.CheckRun(run));

    public void Dispose() => services.Dispose();

    private static Letter Day(int delivered) => new(Room, Platform, 3, 8, 1, new RoomDay { Delivered = delivered });

    private T RoundTrip<T>(T value)
    {
        var serializer = services.GetRequiredService<Serializer>();
        return serializer.Deserialize<T>(serializer.SerializeToArray(value))!;
    }
}

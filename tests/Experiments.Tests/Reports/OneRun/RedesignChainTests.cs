using OrleansIndustrialBelt.Experiments.Reports.OneRun.Tracing;
using OrleansIndustrialBelt.Model.Engine;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.OneRun;

public sealed class RedesignChainTests
{
    private static readonly EntityId Factory = new(EntityKind.Factory, 1);
    private static readonly EntityId Sku = new(EntityKind.Sku, 1);

    [Fact]
    public void A_run_with_redesigns_has_a_chain_whose_links_follow_each_other()
    {
        var run = RunForReport.Shared;
        var chain = RedesignChain.FirstOf(run.Outcome);

        Assert.NotNull(chain);
        Assert.InRange(chain.ShowTick, 0, chain.HotWord.Tick - 1);
        Assert.InRange(chain.HotWord.Tick, 0, chain.Decision.Tick);
        Assert.InRange(chain.Decision.Tick, 0, chain.NewVersion.Tick - 1);
        Assert.InRange(chain.Room.Number, 1, run.World.Belt.Rooms.Count);
        Assert.True(run.World.Belt.RoomOf(chain.Room).OnAir[chain.ShowTick % Calendar.HoursPerWeek]);
        Assert.Contains("Comments in a show", run.Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_redesigns_says_that_there_is_none()
    {
        var run = new RunForReport("run.days=3", "run.warmupDays=0", "knobs.belt.redesign=none");

        Assert.Null(RedesignChain.FirstOf(run.Outcome));
        Assert.Contains("No redesign reached a version", run.Page(), StringComparison.Ordinal);
        Assert.Contains("没有改款", run.Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_on_another_attribute_or_without_a_room_is_no_link()
    {
        Assert.NotNull(Chain(attribute: 3, room: 2));
        Assert.Null(Chain(attribute: 4, room: 2));
        Assert.Null(Chain(attribute: 3, room: 0));
    }

    private static RedesignChain? Chain(int attribute, int room)
    {
        var outcome = RunForReport.Shared.Outcome;
        var from = outcome.Plan.MeasureFrom;
        return RedesignChain.FirstOf(outcome with
        {
            Events =
            [
                new BeltEvent(from + 10, Factory, "hotWord", Sku, new Fact("version", 1), new Fact("attribute", attribute), new Fact("room", room), new Fact("showTick", from + 2)),
                new BeltEvent(from + 10, Factory, "redesign", Sku, new Fact("version", 1), new Fact("attribute", 3)),
                new BeltEvent(from + 34, Sku, "newVersion", Factory, new Fact("version", 2)),
                new BeltEvent(from + 40, Sku, "onAir", new EntityId(EntityKind.Room, 2), new Fact("version", 2), new Fact("showTick", from + 39)),
            ],
        });
    }
}

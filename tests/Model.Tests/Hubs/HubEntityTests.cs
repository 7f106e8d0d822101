using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Hubs;

public sealed class HubEntityTests
{
    private static readonly Policy Market = new();
    private static readonly Policy Planned = new() { PlanningIntensity = 0.6 };

    [Fact]
    public void Where_nothing_is_planned_the_hub_only_measures()
    {
        var belt = new HubBelt(Market, Market);
        belt.LiveDays(0, 3, wantsPerHour: 2, commentsPerHour: 4, factories: 2);
        belt.LiveDays(3, 2, wantsPerHour: 3, commentsPerHour: 4, factories: 2);

        Assert.Empty(belt.Sent);
        Assert.Empty(belt.Published);
        Assert.Equal(0, belt.Hub.Book.CashFen);
        Assert.Null(belt.Hub.Planning);

        // What arrives at midnight belongs to the day before: days 0 to 3 bring 48, 48, 49 and 72 units. Day 0 is the first
        // estimate; it misses day 1 by 0 and day 2 by 1, and day 3 by 24 since one day of 49 hardly moved it.
        Assert.Equal(48 + 49 + 72, belt.Counted[Metric.HubEstimateNeedUnits]);
        Assert.Equal(0 + 1 + 24, belt.Counted[Metric.HubEstimateErrorUnits]);
    }

    [Fact]
    public void Niches_are_weighed_by_what_was_ordered_after_the_warm_up()
    {
        // Two categories and two clusters.
        var test = new TestBelt();
        test.Scenario.Categories.Add(new CategoryOptions { Id = "reels" });
        test.Scenario.Run.WarmupDays = 1;
        var hub = new HubEntity(test.Build());
        var cells = hub.MeasuredOrders.Length;
        var stepper = new Stepper(hub, seed: 1);
        stepper.Step(0);
        stepper.Step(24, (EntityId.None, Orders(cells, (0, 90))));
        stepper.Step(25, (EntityId.None, Orders(cells, (0, 1), (1, 2))));
        stepper.Step(40, (EntityId.None, Orders(cells, (3, 1))));

        Assert.Equal([1, 2, 0, 1], hub.MeasuredOrders.Take(4));
        var closing = new Outbox();
        var hour = new Hour(new RunSeeds(1, 2));
        hour.Begin(hub.Id, 48, ReadOnlyMemory<Letter>.Empty, BulletinBoard.Empty, closing, decisionsWanted: false);
        hub.Close(hour);
        var count = Assert.Single(closing.Counts);
        Assert.Equal((Metric.HubNicheIndexMicro, 375_000L), (count.Metric, count.Amount));
    }

    [Fact]
    public void Knobs_of_planning_leave_no_trace_where_nothing_is_planned()
    {
        var plain = new HubBelt(Market);
        var knobs = new HubBelt(Market with { HubUsesContent = true, HubDataAgeHours = 100, HubReplanHours = 3 });
        plain.LiveDays(0, 6, 2, 4, factories: 1);
        knobs.LiveDays(0, 6, 2, 4, factories: 1);

        Assert.Equal(plain.Bytes(), knobs.Bytes());
    }

    [Fact]
    public void Targets_go_to_planned_factories_only_and_add_up_to_their_part()
    {
        var belt = new HubBelt(Planned, Market, Planned);
        belt.LiveDays(0, 10, wantsPerHour: 25, commentsPerHour: 0, factories: 3);

        var last = belt.Sent.Where(letter => letter.Sent == belt.Sent[^1].Sent).ToList();
        Assert.Equal([HubBelt.Factory(1), HubBelt.Factory(3)], last.Select(letter => letter.To));
        Assert.All(last, letter => Assert.Equal(200, Assert.IsType<PlanTargets>(letter.Body).UnitsPerDay[0], 1));
        Assert.Equal(-8 * belt.Options.CostCnyPerDay * 100, belt.Hub.Book.CashFen + (belt.Options.CostCnyPerDay * 100));
    }

    [Fact]
    public void A_plan_rests_on_data_of_the_stated_age()
    {
        var belt = new HubBelt(Planned with { HubDataAgeHours = 72 });
        belt.LiveDays(0, 6, 10, 0, factories: 1);

        var plans = belt.Sent.Where(letter => letter.Body is PlanTargets).ToList();
        Assert.Equal([96, 120], plans.Select(letter => letter.Sent));
        Assert.Equal([23, 47], plans.Select(letter => ((PlanTargets)letter.Body).DataTick));
    }

    [Fact]
    public void A_rise_reaches_the_plan_only_when_it_is_old_enough()
    {
        var fresh = new HubBelt(Planned with { HubDataAgeHours = 6 });
        var stale = new HubBelt(Planned with { HubDataAgeHours = 96 });
        foreach (var belt in new[] { fresh, stale })
        {
            belt.LiveDays(0, 8, 10, 0, factories: 1);
            belt.LiveDays(8, 3, 50, 0, factories: 1);
        }

        Assert.True(LastTarget(fresh) > 300);
        Assert.InRange(LastTarget(stale), 235, 245);
    }

    [Fact]
    public void Content_moves_a_plan_only_if_the_hub_uses_it()
    {
        var deaf = new HubBelt(Planned);
        var listening = new HubBelt(Planned with { HubUsesContent = true });
        foreach (var belt in new[] { deaf, listening })
        {
            belt.LiveDays(0, 8, 10, 20, factories: 1);
            belt.LiveDays(8, 3, 10, 80, factories: 1);
        }

        Assert.InRange(LastTarget(deaf), 238, 242);
        Assert.True(LastTarget(listening) > 255);
    }

    [Fact]
    public void Without_reports_factories_are_left_to_themselves()
    {
        var belt = new HubBelt(Planned);
        for (var tick = 0; tick < 60; tick++)
        {
            belt.Live(tick, HubBelt.Sums(5, 5));
        }

        Assert.Empty(belt.Sent);
        Assert.Equal(2, belt.Counted[Metric.HubPlansFailed]);
        Assert.All(belt.Events, happening => Assert.Equal("planFailed", happening.Kind));
        Assert.All(belt.Decisions, decision => Assert.Equal("noReports", decision.Reason));
    }

    [Fact]
    public void Hot_words_are_published_daily_where_evidence_is_pooled()
    {
        var belt = new HubBelt(Market with { Redesign = EvidenceRule.Pooled });
        belt.LiveDays(0, 3, 10, 4, factories: 1, net: 3);

        Assert.Equal([30, 54], belt.Published.Select(letter => letter.Sent));
        var words = Assert.IsType<PooledHotWords>(belt.Published[1].Body);

        // Day 0's 72 of 96 comments fade to 85 %, day 1 adds as many.
        Assert.Equal(133, words.Net[0]);
        Assert.Equal(178, words.Count[0]);
        Assert.Empty(belt.Sent);
        Assert.True(belt.Hub.Book.CashFen < 0);
    }

    [Fact]
    public void The_hub_bears_its_share_of_losses_on_planned_stock()
    {
        var belt = new HubBelt(new HubOptions { StockRiskShare = 0.25 }, [Planned]);
        belt.Live(0);
        belt.Live(5, new StockRiskClaim { LossFen = 1000 });

        Assert.Equal(-250, belt.Hub.Book.CashFen);
        Assert.Equal(250, belt.Sent.Single().Body.MoneyFen);
    }

    [Fact]
    public void State_survives_writing_and_reading()
    {
        var belt = new HubBelt(Planned with { HubDataAgeHours = 40 }, Market);
        belt.LiveDays(0, 7, 10, 20, factories: 2, net: 5);

        var twin = belt.Twin();
        var decoder = new BinaryDecoder(belt.Bytes());
        twin.Describe(decoder);
        decoder.EndBlocks();

        Assert.True(decoder.AtEnd);
        Assert.Equal(belt.Bytes(), HubBelt.Bytes(twin));
    }

    private static double LastTarget(HubBelt belt)
        => ((PlanTargets)belt.Sent.Last(letter => letter.Body is PlanTargets).Body).UnitsPerDay[0];

    private static HubSums Orders(int cells, params (int Cell, long Units)[] orders)
    {
        var sums = new HubSums
        {
            Orders = new long[cells],
            Wants = new long[cells],
            Content = new long[cells],
            HotWords = new long[cells * 2],
            HotWordCounts = new long[cells * 2],
        };
        foreach (var (cell, units) in orders)
        {
            sums.Orders[cell] = units;
        }

        return sums;
    }
}

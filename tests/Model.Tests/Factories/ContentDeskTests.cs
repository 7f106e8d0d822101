using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

public sealed class ContentDeskTests
{
    private static readonly EntityId First = new(EntityKind.Sku, 1);
    private static readonly EntityId Second = new(EntityKind.Sku, 2);

    [Fact]
    public void Hot_words_become_a_design_after_the_prototype_and_the_cycle_ends_with_the_new_version()
    {
        var (factory, stepper) = Ready(new Policy());
        var decided = stepper.Step(29, (First, Loud()));

        Assert.Equal(800_000, Sum(decided, Metric.FactoryToolingCostFen));
        Assert.Equal((1, 1), (Sum(decided, Metric.FactoryRedesignsProposed), Sum(decided, Metric.FactoryRedesignsAccepted)));
        Assert.Equal("redesign", Assert.Single(decided.Events, item => item.Kind == "redesign").Kind);
        Assert.Contains(29 + 48, decided.Wakes);
        Assert.True(factory.ProductLines[0].PrototypeUnderWay);

        var handedOver = stepper.Step(29 + 48);
        var letter = Assert.Single(handedOver.Letters, item => item.Body is AdoptDesign);
        Assert.Equal(First, letter.To);
        Assert.InRange(((AdoptDesign)letter.Body).Change[0], 0.5, 1);

        var arrived = stepper.Step(79, (First, new SkuSheet { Design = Design.Of(2, [0.8, 0]), RatingMicro = 700_000 }));
        Assert.Contains(new HourObservation(HourHistogram.DesignCycle, 50, 1), arrived.Observations);
        Assert.False(factory.ProductLines[0].PrototypeUnderWay);
        Assert.False(factory.Team!.Watches[0].IsUnderWay);
    }

    [Fact]
    public void The_cycle_counts_from_the_first_hot_words_that_were_worth_a_redesign()
    {
        var (factory, stepper) = Ready(new Policy(), content => content.MinimumVersionDays = 3);
        stepper.DecisionsWanted = true;
        var waiting = stepper.Step(29, (First, Loud()));
        var accepted = stepper.Step(77, (First, Loud()));

        Assert.Equal("tooYoung", Assert.Single(waiting.Decisions, item => item.Kind == "redesign").Reason);
        Assert.Equal("paysOff", Assert.Single(accepted.Decisions, item => item.Kind == "redesign").Reason);
        Assert.Equal(0, Sum(accepted, Metric.FactoryRedesignsProposed));
        Assert.Equal(29, factory.Team!.Watches[0].FirstSignalTick);

        var box = new Outbox();
        factory.Team.Close(HourAt(factory, 100, box));
        Assert.Equal(new HourObservation(HourHistogram.OpenDesignAge, 71, 1), Assert.Single(box.Observations));
    }

    [Fact]
    public void A_word_is_noted_when_it_becomes_hot_with_the_show_it_came_from()
    {
        var (_, stepper) = Ready(new Policy(), content => content.MinimumVersionDays = 30);
        var words = Loud();
        (words.LoudestRooms, words.LoudestTicks, words.LoudestComments) = ([7, 8], [20, 21], [12, 13]);
        var hot = Assert.Single(stepper.Step(29, (First, words)).Events, item => item.Kind == "hotWord");
        var again = stepper.Step(53, (First, words)).Events;
        stepper.Step(77, (First, new HotWords { More = [10, 10], Less = [10, 10], Version = 1 }));
        var anew = stepper.Step(101, (First, words)).Events;

        Assert.Equal(First, hot.Subject);
        Assert.Equal([0, 60, 40, 7, 20, 12], Facts(hot, "attribute", "comments", "netComments", "room", "showTick", "showComments"));
        Assert.DoesNotContain(again, item => item.Kind == "hotWord");
        Assert.Contains(anew, item => item.Kind == "hotWord");
    }

    [Fact]
    public void A_bench_that_is_taken_refuses_the_second_design()
    {
        var (factory, stepper) = Ready(new Policy());
        stepper.DecisionsWanted = true;
        var box = stepper.Step(29, (First, Loud()), (Second, Loud()));

        var reasons = box.Decisions.Where(item => item.Kind == "redesign").Select(item => item.Reason);
        Assert.Equal("paysOff capacity", string.Join(' ', reasons));
        Assert.False(factory.Team!.Watches[1].IsUnderWay);
    }

    [Fact]
    public void Words_on_an_older_version_are_put_aside()
    {
        var (_, stepper) = Ready(new Policy());
        stepper.DecisionsWanted = true;
        var old = Loud();
        old.Version = 0;

        Assert.DoesNotContain(stepper.Step(29, (First, old)).Decisions, item => item.Kind == "redesign");
    }

    [Fact]
    public void Pooled_words_of_the_hub_count_only_where_the_policy_pools()
    {
        static bool Accepts(EvidenceRule rule)
        {
            var (factory, stepper) = Ready(new Policy { Redesign = rule });
            stepper.Publish(Belt.Hub, new PooledHotWords { Net = [0, 0, 2400, 0], Count = [0, 0, 4000, 1000] });
            stepper.Step(29, (First, new HotWords { More = [6, 3], Less = [2, 3], Cluster = 1, Version = 1 }));
            return factory.Team!.Watches[0].IsUnderWay;
        }

        Assert.False(Accepts(EvidenceRule.OwnTeam));
        Assert.True(Accepts(EvidenceRule.Pooled));
    }

    [Fact]
    public void A_factory_without_redesign_has_no_team()
    {
        var (factory, stepper) = Ready(new Policy { Redesign = EvidenceRule.None });

        Assert.DoesNotContain(stepper.Step(29, (First, Loud())).Events, item => item.Kind == "redesign");
        Assert.Null(factory.Team);
    }

    private static HotWords Loud() => new() { More = [50, 20], Less = [10, 20], Cluster = 0, Version = 1 };

    private static (Factory Factory, Stepper Stepper) Ready(Policy policy, Action<ContentOptions>? change = null)
    {
        var test = new TestBelt { Policy = policy, SkusPerFactory = 2 };
        var content = test.Scenario.Classes[TestBelt.ClassName].Content;
        content.MinimumVersionDays = 0;
        change?.Invoke(content);
        var belt = test.Build();
        var line = new ProductLineStart { StockUnits = 100, ForecastPerDay = 20, DeviationPerDay = 4 };
        var factory = new Factory(belt.Factories[0], belt, new FactoryStart { Lines = [line, line] });
        var stepper = new Stepper(factory);
        stepper.Step(0);
        return (factory, stepper);
    }

    private static Hour HourAt(Factory factory, int tick, Outbox box)
    {
        var hour = new Hour(new RunSeeds(1, 1));
        hour.Begin(factory.Id, tick, ReadOnlyMemory<Letter>.Empty, BulletinBoard.Empty, box, decisionsWanted: false);
        return hour;
    }

    private static double[] Facts(BeltEvent item, params string[] names)
        => [.. names.Select(name => item.Facts.Single(fact => fact.Name == name).Value)];

    private static long Sum(Outbox box, Metric metric) => box.Counts.Where(count => count.Metric == metric).Sum(count => count.Amount);
}

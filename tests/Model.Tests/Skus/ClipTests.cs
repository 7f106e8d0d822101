using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Skus;

public sealed class ClipTests
{
    [Fact]
    public void A_factory_s_clips_go_round_its_SKUs_and_then_its_rooms()
    {
        var calendar = new ClipCalendar(PerDay: 2.5, Skus: 3, Rooms: 2);

        Assert.Equal([0, 2, 5, 7], Enumerable.Range(0, 4).Select(calendar.FirstOf));
        Assert.Equal([0, 1, 2, 0, 1, 2, 0], Enumerable.Range(0, 7).Select(calendar.SkuOf));
        Assert.Equal([0, 0, 0, 1, 1, 1, 0], Enumerable.Range(0, 7).Select(calendar.RoomOf));
    }

    [Fact]
    public void Liking_falls_with_distance_and_a_hit_takes_liking_and_luck()
    {
        // Two alike segments at squared distances 0 and 0.25: (1 + e^-0.5) / 2 = 0.8033, the first gets 0.6225 of the views.
        var test = new TestBelt();
        test.Scenario.Nature.TasteVolatility = 0;
        test.Scenario.Nature.FadsPerSegmentDay = 0;
        test.CentreOf = segment => [0.5 * segment, 0];
        var belt = test.Build();
        var options = new ClipOptions { TasteSensitivity = 2, LuckSd = 1, HitLevel = 1 };
        var law = new ClipLaw(2);
        law.Set(options, test.NatureOf(belt), belt.Skus[0].Design, 0, 0, 0);

        Assert.Equal(0.8033, law.Liking, tolerance: 0.0001);
        Assert.Equal(622.5, law.ViewsOf(0, 1000), tolerance: 0.1);
        Assert.True(law.IsHit(options, 0.2191));
        Assert.False(law.IsHit(options, 0.2189));
    }

    [Theory]
    [InlineData(450, 400, true)]
    [InlineData(425, 400, false)]
    [InlineData(0, 0, false)]
    public void A_concept_must_be_liked_better_than_chance_explains(int concept, int present, bool isMade)
        => Assert.Equal(isMade, ConceptRule.Decide(concept, present).IsMade);

    [Fact]
    public void A_concept_nearer_to_taste_is_liked_better()
    {
        var test = new TestBelt();
        test.Scenario.Clips = new ClipOptions();
        test.Scenario.Nature.FadsPerSegmentDay = 0;
        test.Scenario.Classes[TestBelt.ClassName].Content.ClipsPerMonth = 30;
        test.CentreOf = _ => [0.8, 0];
        var belt = test.Build();
        ConceptLikes Show(double change)
        {
            var stepper = new Stepper(new Sku(belt.Skus[0], belt, test.NatureOf(belt)));
            var outbox = stepper.Step(5, (belt.Factories[0].Id, new TestConcept { Change = [change, 0] }));
            return (ConceptLikes)outbox.Letters.Single(letter => letter.Body is ConceptLikes).Body;
        }

        Assert.True(ConceptRule.Decide(Show(0.6).Concept, Show(0.6).Present).IsMade);
        Assert.False(ConceptRule.Decide(Show(-0.6).Concept, Show(-0.6).Present).IsMade);
        Assert.Equal(Show(0.6).Present, Show(-0.6).Present);
    }

    [Fact]
    public void Platforms_make_those_aware_whom_clips_reach_and_who_have_no_need()
    {
        var test = new TestBelt();
        test.Scenario.Categories[0].NeedPerSegmentDay = 0;
        test.Scenario.Categories[0].InterestLagHours = 2_000;
        var belt = test.Build();
        var milli = SegmentTable.Zero(2, 1);
        milli[1, 0] = 2_000_000;
        var platform = new Platform(belt.Platforms[0], belt, test.NatureOf(belt));

        new Stepper(platform).Step(13, (EntityId.None, new ClipReach { Milli = milli }));

        // 2,000 of 10,000 people, nobody of whom has a need: deviation 40.
        Assert.Equal(0, platform.Pools.Aware[0, 0]);
        Assert.InRange(platform.Pools.Aware[1, 0], 2_000 - 125, 2_000 + 125);
    }
}

using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Nature;

public sealed class NaturePathTests
{
    private readonly TestBelt test = new();

    [Fact]
    public void A_seed_gives_one_path_and_another_seed_another()
    {
        var belt = test.Build();

        var first = test.NatureOf(belt, seed: 7).TasteOf(1, 0, 20).ToArray();
        var again = test.NatureOf(belt, seed: 7).TasteOf(1, 0, 20).ToArray();
        var other = test.NatureOf(belt, seed: 8).TasteOf(1, 0, 20).ToArray();

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void A_longer_run_has_the_same_first_days()
    {
        var belt = test.Build();

        Assert.Equal(test.NatureOf(belt, days: 30).TasteOf(0, 0, 29), test.NatureOf(belt, days: 300).TasteOf(0, 0, 29));
    }

    [Fact]
    public void Without_volatility_and_fads_a_taste_stays_at_its_centre()
    {
        Calm();
        var belt = test.Build();
        var path = test.NatureOf(belt);

        Assert.Equal([0.5, 0], path.TasteOf(0, 0, 29));
        Assert.Equal(1.25, path.SquaredDistance(Design.Of(1, [1.5, 0.5]), 0, 0, 3), 12);
        Assert.Empty(path.Fads);
    }

    [Fact]
    public void A_taste_wanders_with_its_volatility_and_returns_to_its_centre()
    {
        test.Scenario.Nature.FadsPerSegmentDay = 0;
        test.Scenario.Nature.TasteVolatility = 0.1;
        test.Scenario.Nature.TasteHalfLifeDays = 5;
        test.Scenario.Nature.Attributes = [.. Enumerable.Range(0, 8).Select(k => $"attribute{k}")];
        const int days = 4000;
        var path = test.NatureOf(test.Build(), days: days);

        double squares = 0;
        double steps = 0;
        for (int day = 1; day < days; day++)
        {
            for (int k = 1; k < 8; k++)
            {
                double now = path.TasteOf(0, 0, day)[k];
                double before = path.TasteOf(0, 0, day - 1)[k];
                double keep = Math.Pow(2, -1.0 / 5);
                squares += now * now;
                steps += (now - (keep * before)) * (now - (keep * before));
            }
        }

        double stationary = 0.1 / Math.Sqrt(1 - Math.Pow(2, -2.0 / 5));
        Assert.InRange(Math.Sqrt(squares / 7 / (days - 1)), 0.95 * stationary, 1.05 * stationary);
        Assert.InRange(Math.Sqrt(steps / 7 / (days - 1)), 0.099, 0.101);
    }

    [Fact]
    public void A_fad_moves_one_taste_and_lifts_one_need_and_fades()
    {
        Calm();
        test.Scenario.Categories.Add(new CategoryOptions { Id = "reels", NeedPerSegmentDay = 40 });
        test.Scenario.Nature.FadsPerSegmentDay = 0.004;
        test.Scenario.Nature.FadDecayDays = 10;
        var belt = test.Build();
        var path = test.NatureOf(belt, seed: 3, days: 400);
        var fad = path.Fads.First(item => path.Fads.All(other => other == item || other.Segment != item.Segment || Math.Abs(other.Onset - item.Onset) > 24 * 70)
            && item.Onset is > 24 * 70 and < 24 * 350);
        int day = fad.Onset / 24;
        double Moved(int category, int at) => fad.Sign * (path.TasteOf(fad.Segment, category, at)[fad.Attribute] - test.CentreOf(fad.Segment)[fad.Attribute]);
        double Need(int category, int tick) => path.AwarenessRate(fad.Segment, category, tick) / path.Activity(fad.Segment, tick);

        Assert.Equal(0, Moved(fad.Category, day - 1), 2);
        Assert.Equal(1.3, Moved(fad.Category, day), 2);
        Assert.Equal(1.3 / Math.E, Moved(fad.Category, day + 10), 2);
        Assert.Equal(0, Moved(1 - fad.Category, day), 2);
        Assert.Equal(40 / 24.0 * 2.2, Need(fad.Category, fad.Onset), 2);
        Assert.Equal(40 / 24.0, Need(1 - fad.Category, fad.Onset), 2);
    }

    [Fact]
    public void Fads_start_at_their_rate_in_every_category_attribute_and_direction()
    {
        test.Scenario.Categories.Add(new CategoryOptions { Id = "reels" });
        test.Scenario.Nature.FadsPerSegmentDay = 0.05;
        var fads = test.NatureOf(test.Build(), days: 4000).Fads;

        Assert.InRange(fads.Count, 340, 460);
        var kinds = fads.GroupBy(fad => (fad.Segment, fad.Category, fad.Attribute, fad.Sign)).ToList();
        Assert.Equal(16, kinds.Count);
        Assert.All(kinds, kind => Assert.InRange(kind.Count(), 8, 50));
        Assert.Equal(fads.OrderBy(fad => fad.Onset).ThenBy(fad => fad.Segment), fads);
    }

    [Fact]
    public void Need_is_shared_by_population_and_scaled_by_the_segment()
    {
        Calm();
        test.Scenario.Segments[0].Population = 30_000;
        test.Scenario.Segments[1].NeedFactor = 2;
        var path = test.NatureOf(test.Build());
        double DayOf(int segment) => Enumerable.Range(0, 168).Sum(tick => path.AwarenessRate(segment, 0, tick)) / 7;

        Assert.Equal(40 * 1.5, DayOf(0), 9);
        Assert.Equal(40 * 0.5 * 2, DayOf(1), 9);
    }

    [Fact]
    public void Activity_has_mean_one_and_the_shares_of_the_day_that_were_observed()
    {
        var path = test.NatureOf(test.Build());
        double Of(int from, int to) => Enumerable.Range(0, 168).Where(tick => tick % 24 >= from && tick % 24 < to).Sum(tick => path.Activity(0, tick)) / 168;

        Assert.Equal(1, Of(0, 24), 12);
        Assert.Equal(0.46, Of(19, 24), 12);
        Assert.Equal(0.32, Of(12, 18), 12);
        Assert.InRange(Of(3, 6), 0, 0.006);
        Assert.Equal(24 * 0.1 * 7 / 8, path.Activity(0, 20), 12);
        Assert.Equal(1.5 * path.Activity(0, 20), path.Activity(0, (5 * 24) + 20), 12);
    }

    [Fact]
    public void A_segment_of_night_owls_is_active_in_the_evening()
    {
        test.Scenario.Segments[0].EveningShare = 0.73;
        var path = test.NatureOf(test.Build());
        double day = Enumerable.Range(0, 24).Sum(tick => path.Activity(0, tick));

        Assert.Equal(0.73, Enumerable.Range(19, 5).Sum(tick => path.Activity(0, tick)) / day, 12);
        Assert.Equal(0.5 * path.Activity(1, 12), path.Activity(0, 12), 12);
    }

    [Fact]
    public void Volume_has_mean_one_and_buzz_its_standard_deviation()
    {
        const int days = 20_000;
        var path = test.NatureOf(test.Build(), days: days);
        double volume = Enumerable.Range(0, days).Sum(day => path.Volume(0, day)) / days;
        double buzz = Enumerable.Range(0, days).Sum(day => Square(path.Buzz(new EntityId(EntityKind.Sku, 4), day * 24))) / days;

        Assert.InRange(volume, 0.98, 1.02);
        Assert.InRange(buzz, 0.23, 0.27);
    }

    [Fact]
    public void Buzz_moves_slowly_and_differs_between_product_lines()
    {
        var path = test.NatureOf(test.Build());
        var sku = new EntityId(EntityKind.Sku, 1);

        Assert.All(Enumerable.Range(0, 600), tick => Assert.InRange(Math.Abs(path.Buzz(sku, tick + 1) - path.Buzz(sku, tick)), 0, 0.03));
        Assert.NotEqual(path.Buzz(sku, 100), path.Buzz(new EntityId(EntityKind.Sku, 2), 100));
    }

    [Fact]
    public void A_day_after_the_run_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => test.NatureOf(test.Build(), days: 30).TasteOf(0, 0, 30).Length);

    private static double Square(double value) => value * value;

    private void Calm()
    {
        test.Scenario.Nature.FadsPerSegmentDay = 0;
        test.Scenario.Nature.TasteVolatility = 0;
        test.Scenario.Nature.CategoryVolumeSd = 0;
    }
}

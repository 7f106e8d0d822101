using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Skus;

public sealed class SkuTellingTests
{
    // Two clusters (rows) of two attributes.
    private static readonly int[] More = [40, 10, 6, 30];
    private static readonly int[] Less = [8, 10, 20, 2];

    [Fact]
    public void Hot_words_are_told_in_the_evening_and_read_after_the_teams_delay_half_faded()
    {
        var bench = new SkuBench(scenario => Content(scenario).MemoryPerDay = 0.25);
        bench.Stepper.Step(0);
        var counted = bench.Stepper.Step(11, (SkuBench.Room, SkuBench.Comments(More, Less)));
        var letter = Assert.Single(bench.Stepper.Step(23).Letters);
        var words = Assert.IsType<HotWords>(letter.Body);

        Assert.Equal(126, SkuBench.Sum(counted, Metric.SkuCommentsHeard));
        Assert.Equal(29, letter.Arrival);
        Assert.Equal([23.0, 20.0], words.More.Select(value => Math.Round(value, 9)));
        Assert.Equal([14.0, 6.0], words.Less.Select(value => Math.Round(value, 9)));
        Assert.Equal((-1, 1), (words.Cluster, words.Version));
    }

    [Theory]
    [InlineData(EvidenceSource.Viewers, 46, 28)]
    [InlineData(EvidenceSource.Buyers, 9, 0)]
    [InlineData(EvidenceSource.Cluster, 6, 20)]
    public void Whose_comments_count_is_a_knob(EvidenceSource source, int more, int less)
    {
        var bench = new SkuBench(scenario =>
        {
            Content(scenario).EvidenceFrom = source;
            Content(scenario).MemoryPerDay = 1;
        });
        bench.Stepper.Step(0);

        // The second cluster buys more.
        bench.Stepper.Step(11, (SkuBench.Room, SkuBench.Comments(More, Less, [4, 0, 5, 0])), (SkuBench.Factory, SkuBench.Parcel(5, 9)));
        var words = Assert.Single(SkuBench.Sent<HotWords>(bench.Stepper.Step(23)));

        Assert.Equal((more, less), ((int)words.More[0], (int)words.Less[0]));
        Assert.Equal(1, words.Cluster);
    }

    [Fact]
    public void Hot_words_name_the_show_hour_that_weighs_most_in_their_direction()
    {
        var bench = new SkuBench(scenario => Content(scenario).MemoryPerDay = 0.25);
        bench.Stepper.Step(0);
        bench.Stepper.Step(11, (SkuBench.Room, SkuBench.Comments([30, 1, 0, 0], [0, 3, 0, 0])));

        // A day later a quarter of the 30 is left: 8 weigh more. Of the second attribute 3 ask for less, and nobody since.
        bench.Stepper.Step(35, (SkuBench.Room, SkuBench.Comments([8, 0, 0, 0], [0, 0, 0, 0])));
        var words = Assert.Single(SkuBench.Sent<HotWords>(bench.Stepper.Step(47)));

        Assert.Equal([1, 1], words.LoudestRooms);
        Assert.Equal([34, 10], words.LoudestTicks);
        Assert.Equal([8, 3], words.LoudestComments);
    }

    [Fact]
    public void The_first_show_of_a_new_version_is_noted_once()
    {
        var bench = new SkuBench();
        bench.Stepper.Step(0);
        bench.Stepper.Step(12, (SkuBench.Factory, new AdoptDesign { Change = [0.4, 0] }));

        // The show of hour 13 was quoted before the factory knew the new version.
        var evening = bench.Stepper.StepWithOlderMail(
            23,
            (SkuBench.Room, 13, SkuBench.Comments(More, Less)),
            (SkuBench.Room, 15, SkuBench.Comments(More, Less, version: 2)),
            (SkuBench.Room, 14, SkuBench.Comments(More, Less, version: 2)));
        var nextDay = bench.Stepper.Step(47, (SkuBench.Room, SkuBench.Comments(More, Less, version: 2)));
        var events = evening.Events.Concat(nextDay.Events);

        var onAir = Assert.Single(events);
        Assert.Equal(("onAir", 23, SkuBench.Room), (onAir.Kind, onAir.Tick, onAir.Subject));
        Assert.Equal([new Fact("version", 2), new Fact("showTick", 14)], onAir.Facts);
    }

    [Fact]
    public void What_is_written_about_the_version_before_says_nothing_of_this_one()
    {
        var bench = new SkuBench();
        bench.Stepper.Step(0);
        bench.Stepper.Step(12, (SkuBench.Factory, new AdoptDesign { Change = [0.4, 0] }));
        var evening = bench.Stepper.Step(23, (SkuBench.Room, SkuBench.Comments(More, Less)));

        Assert.Equal(0, SkuBench.Sum(evening, Metric.SkuCommentsHeard));
        Assert.Equal([0.0, 0.0], SkuBench.Sent<HotWords>(evening).Single().More);
    }

    [Fact]
    public void A_team_that_reads_half_reads_about_half()
    {
        var bench = new SkuBench(scenario => Content(scenario).ReadShare = 0.5);
        bench.Stepper.Step(0);
        var counted = bench.Stepper.Step(11, (SkuBench.Room, SkuBench.Comments([1000, 0, 0, 0], [0, 0, 0, 1000])));

        Assert.InRange(SkuBench.Sum(counted, Metric.SkuCommentsHeard), 900, 1100);
    }

    [Fact]
    public void Reviews_come_at_their_interval_with_all_that_was_said_since_the_last()
    {
        var bench = new SkuBench(scenario => Content(scenario).ReviewDays = 10, new Policy { Redesign = EvidenceRule.Review });
        bench.Stepper.Step(0);
        bench.Stepper.Step(11, (SkuBench.Room, SkuBench.Comments(More, Less)));
        var told = bench.LiveAlarms(12, 25 * 24).SelectMany(step => step.Letters).Where(letter => letter.Body is HotWords).ToList();

        Assert.Equal([9, 19], told.Select(letter => letter.Sent / 24));
        Assert.Equal([46, 40, 0, 0], told.SelectMany(letter => ((HotWords)letter.Body).More));
    }

    [Fact]
    public void Without_redesign_nothing_is_kept_or_told()
    {
        var bench = new SkuBench(policy: new Policy { Redesign = EvidenceRule.None });
        bench.Stepper.Step(0);
        bench.Stepper.Step(11, (SkuBench.Room, SkuBench.Comments(More, Less)));

        Assert.Empty(SkuBench.Sent<HotWords>(bench.Stepper.Step(23)));
        Assert.Null(bench.Sku.Comments);
        Assert.Null(bench.Sku.BuyersByCluster);
    }

    [Fact]
    public void A_new_version_moves_by_the_change_and_its_execution_and_forgets_old_comments()
    {
        var bench = new SkuBench(scenario => Content(scenario).ExecutionSd = 0.1);
        bench.Stepper.Step(0);
        bench.Stepper.Step(11, (SkuBench.Room, SkuBench.Comments(More, Less)));
        var box = bench.Stepper.Step(12, (SkuBench.Factory, new AdoptDesign { Change = [0.4, 0] }));

        var sheet = Assert.Single(SkuBench.Sent<SkuSheet>(box));
        Assert.Equal(2, sheet.Design.Version);
        Assert.InRange(sheet.Design.Vector[0], 0, 0.8);
        Assert.NotEqual(0.4, sheet.Design.Vector[0]);
        Assert.Equal(0, sheet.Design.Vector[1]);
        Assert.All(bench.Sku.Comments!.More.Values, value => Assert.Equal(0, value));
        Assert.Equal("newVersion", Assert.Single(box.Events).Kind);
        Assert.Equal([0, 0], bench.Belt.Skus[0].Design.Vector);
    }

    [Fact]
    public void Counts_fade_alike_in_one_step_or_many()
    {
        var once = DecayingCounts.Zero(1);
        var often = DecayingCounts.Zero(1);
        once.Values[0] = often.Values[0] = 100;
        once.FadeTo(48, 0.85);
        for (var tick = 1; tick <= 48; tick++)
        {
            often.FadeTo(tick, 0.85);
        }

        Assert.Equal(72.25, once.Values[0], 9);
        Assert.Equal(once.Values[0], often.Values[0], 9);
    }

    [Fact]
    public void A_state_that_was_written_and_read_goes_on_alike()
    {
        var bench = new SkuBench(start: new SkuStart { ShelfUnits = 9, ShelfOnOrder = 4, ShelfPastSales = [3] });
        bench.Stepper.Step(0);
        bench.Stepper.Step(11, (SkuBench.Room, SkuBench.Comments(More, Less)), (SkuBench.Factory, SkuBench.Parcel(50, 20)));
        var encoder = new BinaryEncoder();
        bench.Sku.Describe(encoder);
        encoder.EndBlocks();

        var copy = new SkuBench();
        var decoder = new BinaryDecoder(encoder.Written.ToArray());
        copy.Sku.Describe(decoder);
        decoder.EndBlocks();

        Assert.Equal(StateHash.Of(bench.Sku).Sha256, StateHash.Of(copy.Sku).Sha256);
        Assert.Equal(9, copy.Sku.Shelf!.Units);
    }

    private static ContentOptions Content(ScenarioOptions scenario) => scenario.Classes[TestBelt.ClassName].Content;
}

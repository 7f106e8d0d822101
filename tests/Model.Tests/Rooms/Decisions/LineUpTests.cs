using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Rooms.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms.Decisions;

public sealed class LineUpTests
{
    [Fact]
    public void The_best_sellers_and_the_one_longest_off_air_go_on_show()
    {
        List<SkuRecord> records =
        [
            AirtimeTests.Record(1e6, 1, tick: 5),
            AirtimeTests.Record(1e6, 5, tick: 9),
            AirtimeTests.Record(1e6, 4, tick: 9),
            AirtimeTests.Record(1e6, 2, tick: 3),
            AirtimeTests.Record(1e6, 3, tick: 9),
        ];
        var choice = LineUp.Choose(records, 3, tick: 20);
        Assert.Equal([1, 2, 3], choice.Entries);
        Assert.Equal(3, choice.Explored);
    }

    [Fact]
    public void What_is_sold_out_comes_last_for_a_day()
    {
        List<SkuRecord> records = [AirtimeTests.Record(1e6, 9), AirtimeTests.Record(1e6, 2), AirtimeTests.Record(1e6, 1)];
        records[0].SoldOutUntil = 30;
        Assert.Equal([1, 2], LineUp.Choose(records, 2, tick: 29).Entries);
        Assert.Contains(0, LineUp.Choose(records, 2, tick: 30).Entries);
    }

    [Fact]
    public void A_short_roster_is_shown_whole() => Assert.Equal([0, 1], LineUp.Choose([new(), new()], 6, 0).Entries);
}

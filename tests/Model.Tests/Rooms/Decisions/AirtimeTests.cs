using CsCheck;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Rooms.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms.Decisions;

public sealed class AirtimeTests
{
    [Fact]
    public void Twice_the_sales_clicks_and_comments_get_the_documented_share()
    {
        var plan = Airtime.Decide([Record(1e9, 2), Record(1e9, 1)], [0, 1], [true, true]);
        Assert.Equal(0.625, plan.Shares[0], 4);
        Assert.Equal(0.375, plan.Shares[1], 4);
        Assert.Equal(0, plan.Top);
    }

    [Fact]
    public void Airtime_sums_to_one_and_goes_only_to_what_is_on_offer()
        => Gen.Select(Gen.Double[0, 5].Array[1, 12], Gen.Int[0, 4095]).Sample((rates, offers) =>
        {
            var records = rates.Select((rate, index) => Record(index * 100, rate)).ToList();
            var onOffer = rates.Select((_, index) => (offers & (1 << index)) != 0).ToArray();
            var plan = Airtime.Decide(records, [.. Enumerable.Range(0, rates.Length)], onOffer);
            Assert.Equal(onOffer.Contains(true) ? 1 : 0, plan.Shares.Sum(), 12);
            Assert.All(plan.Shares.Zip(onOffer), pair => Assert.Equal(pair.Second, pair.First > 0));
        });

    [Fact]
    public void A_newcomer_counts_as_the_mean()
    {
        var plan = Airtime.Decide([Record(1e9, 3), Record(1e9, 1), new SkuRecord()], [0, 1, 2], [true, true, true]);
        Assert.Equal((0.75 / 3) + (0.25 / 3), plan.Shares[2], 6);
    }

    internal static SkuRecord Record(double exposure, double rate, int tick = 0)
    {
        var record = new SkuRecord();
        record.Add(tick, exposure, (int)(exposure * rate), (int)(exposure * rate), (long)(exposure * rate * 100), (int)(exposure * rate));
        return record;
    }
}

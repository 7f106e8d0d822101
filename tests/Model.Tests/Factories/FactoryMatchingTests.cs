using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>One factory, one SKU and one host's room that sells it first under drawn terms (0.2 and 500 CNY), then under an offer.</summary>
public sealed class FactoryMatchingTests
{
    private const long DrawnMicro = 200_000;
    private const long OfferedMicro = 100_000;

    [Fact]
    public void An_offer_is_posted_when_a_period_begins()
    {
        var rig = Rig().RunTo(48);

        Assert.Equal([24, 48], rig.SentOf<OfferPosting>().Select(item => item.Tick));
        var offer = Assert.Single(rig.SentOf<OfferPosting>().First().Body.Offers);
        Assert.Equal((FactoryRig.Sku, OfferedMicro, 30_000, 3_600), (offer.Sku, offer.CommissionMicro, offer.SlotFeeFen, offer.SampleFen));
    }

    [Fact]
    public void An_offer_nobody_took_comes_back_with_a_higher_commission()
        => Assert.Equal([100_000, 120_000, 140_000], Rig().RunTo(72).SentOf<OfferPosting>().Select(item => item.Body.Offers[0].CommissionMicro));

    [Fact]
    public void Sales_settle_under_the_terms_they_were_made_with_and_so_do_returns()
    {
        var rig = Rig();
        HostShow(rig, 20);
        rig.Send(27, Host, Acceptance());
        HostShow(rig, 44);

        // Ten units at 135 CNY: 20 % and 500 CNY under the drawn terms, 10 % and 300 CNY under the offer.
        rig.RunTo(24);
        Assert.Equal((27_000, 50_000), Paid(rig));
        rig.RunTo(48);
        Assert.Equal((27_000 + 13_500, 50_000 + 30_000), Paid(rig));

        // Two units of the first show come back while the offer holds.
        rig.Send(50, FactoryRig.Sku, new ReturnedGoods { Room = FactoryRig.HostRoom, Units = 2, PriceFen = 13_500, Version = 1, CommissionMicro = DrawnMicro });
        HostShow(rig, 68);
        rig.RunTo(72);
        Assert.Equal((40_500 + 13_500 - 5_400, 80_000 + 30_000), Paid(rig));
        Assert.Equal([DrawnMicro, OfferedMicro], rig.SentOf<Parcel>().Select(item => item.Body.CommissionMicro));
    }

    [Fact]
    public void A_sample_costs_the_factory_a_unit()
    {
        var rig = Rig().Send(27, Host, Acceptance()).RunTo(27);

        Assert.Equal(7_200, rig.Total(Metric.FactorySampleCostFen));
    }

    [Fact]
    public void What_is_not_offered_cannot_be_taken()
    {
        var rig = Rig().Send(23, Host, Acceptance());

        Assert.Contains("does not offer", Assert.Throws<BrokenBalanceException>(() => rig.RunTo(23)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hosts_room_is_quoted_what_it_asks_for()
    {
        var rig = Rig()
            .Send(30, FactoryRig.HostRoom, new QuoteRequest { ShowTick = 31, SkuNumbers = [] })
            .Send(40, FactoryRig.HostRoom, new QuoteRequest { ShowTick = 41, SkuNumbers = [1] })
            .RunTo(40);

        Assert.Equal([0, 1], rig.SentOf<Quote>().Select(item => item.Body.Lines.Count));
    }

    private static EntityId Host { get; } = new(EntityKind.Influencer, 1);

    private static OfferAcceptance Acceptance() => new() { RoomNumbers = [FactoryRig.HostRoom.Number], SkuNumbers = [1], SampleNumbers = [1] };

    private static (long Commission, long Slots) Paid(FactoryRig rig)
        => (rig.Total(Metric.FactoryHostCommissionCostFen), rig.Total(Metric.FactorySlotFeeCostFen));

    private static void HostShow(FactoryRig rig, int tick)
        => rig.Send(tick - 1, FactoryRig.HostRoom, new QuoteRequest { ShowTick = tick, SkuNumbers = [1] })
            .Send(tick + 1, FactoryRig.HostRoom, FactoryRig.Sold(tick, 10, priceFen: 13_500));

    private static FactoryRig Rig()
    {
        var setup = FactoryRig.Plain();
        setup.Scenario.Matching = new MatchingOptions { PeriodDays = 1, CommissionShare = 0.1, SlotFeeCny = 300, SampleShare = 0.5, ManyHosts = 2 };
        return new FactoryRig(setup, FactoryRig.Start(1_000, 10));
    }
}

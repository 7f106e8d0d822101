using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>The types of messages by the numbers that name them in canonical bytes. Numbers are never reused.</summary>
public static class MessageTypes
{
    /// <summary>An empty message of a type, for a codec to fill.</summary>
    public static Message Create(int type) => type switch
    {
        1 => new TrafficBid(),
        2 => new TrafficBulletin(),
        3 => new QuoteRequest(),
        4 => new Quote(),
        5 => new OrderBatch(),
        6 => new SkuCounts(),
        7 => new ShowReport(),
        8 => new HubSums(),
        9 => new HotWords(),
        10 => new SkuSheet(),
        11 => new AdoptDesign(),
        12 => new Parcel(),
        13 => new ReturnedGoods(),
        14 => new ShowVerdict(),
        15 => new LoyalBuyers(),
        16 => new LoyalReserved(),
        17 => new ShelfOrder(),
        18 => new ShelfDelivery(),
        19 => new ShelfReport(),
        20 => new ShelfSales(),
        21 => new CapacityReport(),
        22 => new PlanTargets(),
        23 => new PooledHotWords(),
        24 => new HotList(),
        25 => new Payment(),
        26 => new HostState(),
        27 => new RoomDay(),
        28 => new StoreDay(),
        29 => new StockRiskClaim(),
        34 => new OfferPosting(),
        35 => new OfferSample(),
        36 => new OfferAcceptance(),
        37 => new NewRoster(),
        40 => new OverflowOffer(),
        41 => new GuestOrder(),
        42 => new GuestAnswer(),
        43 => new GuestGoods(),
        44 => new DeliveryOutlook(),
        45 => new PlanQuotas(),
        46 => new Foresight(),
        47 => new NeedsReopened(),
        48 => new ClipReach(),
        49 => new ClipFollowers(),
        50 => new TestConcept(),
        51 => new ConceptLikes(),
        52 => new LeadBatch(),
        56 => new FakeOrders(),
        57 => new OrdersVoided(),
        59 => new MakerNews(),
        60 => new ShelfOrderVoided(),
        61 => new ProfitNews(),
        66 => new SupplyOrder(),
        67 => new SupplyDelivery(),
        68 => new SupplyVoided(),
        _ => throw new InvalidDataException($"There is no message of type {type}; another model wrote these bytes."),
    };
}

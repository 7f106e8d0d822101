using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>
/// The whole belt's money, units and people at the end of an hour, read off the entities and off the letters under way, so
/// that what one entity says can be held against what another says. Sums are taken at once: the entities live on.
/// </summary>
internal sealed class BalanceSheet
{
    private readonly List<Factory> factories;
    private readonly List<Sku> skus;
    private readonly List<Room> rooms;
    private readonly List<Platform> platforms;

    public BalanceSheet(LocalEngine engine)
    {
        Entities = [.. engine.Entities];
        factories = [.. Entities.OfType<Factory>()];
        skus = [.. Entities.OfType<Sku>()];
        rooms = [.. Entities.OfType<Room>()];
        platforms = [.. Entities.OfType<Platform>()];
        UnderWay = [.. engine.LettersUnderWay];
        OutsidePaidFen = engine.OutsidePaidFen;
        CashFenByKind = Entities.GroupBy(entity => entity.Id.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(entity => ((IHasBook)entity).Book.CashFen));
        CashFen = CashFenByKind.Values.Sum();
        MoneyUnderWayFen = UnderWay.Sum(letter => letter.Body.MoneyFen);
        OrderedUnits = Lines.Sum(line => line.Orders.OrderedUnits);
        CancelledUnits = Lines.Sum(line => line.Orders.CancelledUnits);
        DepositUnits = factories.Sum(factory => factory.Preorders?.Campaigns.Sum(campaign => (long)campaign.Units) ?? 0);
        DepositFen = factories.Where(factory => factory.Preorders is not null).Sum(factory => factory.Preorders!.Campaigns.SelectMany(campaign => campaign.Orders)
            .Concat(factory.ProductLines.SelectMany(line => line.Orders.Orders).Where(order => order.Presale))
            .Sum(order => PreorderDesk.DepositFen(factory, order, order.Units)));
        GivenOpenUnits = Lines.SelectMany(line => line.Orders.Orders)
            .Concat(factories.SelectMany(factory => factory.Preorders?.Campaigns ?? []).SelectMany(campaign => campaign.Orders))
            .Where(order => order.IsGiven).Sum(order => (long)order.Units);
        ShippedUnits = Lines.Sum(line => line.Stock.ShippedUnits);
        MadeUnits = Lines.Sum(line => line.Stock.MadeUnits);
        AwayUnits = factories.Sum(factory => factory.Guests?.AwayUnits.Sum(units => (long)units) ?? 0);
        GuestUnitsOnLines = factories.Sum(factory => factory.Plant.Waiting.Jobs.Concat(factory.Plant.UnderWay.Jobs).Where(job => job.Guest is not null).Sum(job => (long)job.Units));
        AnswerUnitsUnderWay = Sum<GuestAnswer>(answer => answer.Units);
        GuestUnitsUnderWay = Sum<GuestGoods>(goods => goods.Units + goods.ScrappedUnits);
        GuestGoodUnitsUnderWay = Sum<GuestGoods>(goods => goods.Units);
        ParcelUnitsUnderWay = Sum<Parcel>(parcel => parcel.Units);
        SupplyUnitsUnderWay = Sum<SupplyDelivery>(delivery => delivery.Units);
        ShelfUnitsUnderWay = Sum<ShelfDelivery>(delivery => delivery.Units);
        ShelfUnits = skus.Sum(sku => sku.Shelf?.Units ?? 0);
        OrderUnitsUnderWay = Sum<OrderBatch>(batch => batch.Lines.Sum(line => line.StockUnits + line.PresaleUnits));
        BoughtUnderWay = Sum<ShowReport>(report => report.Bought.Values.Sum() + report.LoyalBought.Values.Sum());
        AwaitingReturnUnits = skus.Sum(sku => sku.Returns.Cohorts.Sum(cohort => (long)cohort.Delivered));
        LoyalByPlatforms = platforms.Sum(platform => platform.Pools.Loyal.Values.Sum() + platform.Pools.KeptTwice.Values.Sum()) + Sum<LoyalReserved>(reserved => reserved.Buyers.Values.Sum());
        LoyalBySkusAndRooms = skus.Sum(sku => sku.Loyal.Groups.Sum(group => (long)group.Waiting.Total))
            + rooms.Sum(room => room.LoyalWaiting.Values.Sum())
            + Sum<LoyalBuyers>(buyers => buyers.Buyers.Total)
            + Sum<ShowReport>(report => report.LoyalBought.Values.Sum() + report.LoyalGone.Values.Sum());
    }

    public IReadOnlyList<Entity> Entities { get; }

    public IReadOnlyList<Factory> Factories => factories;

    public IReadOnlyList<Sku> Skus => skus;

    public IReadOnlyList<Platform> Platforms => platforms;

    public IReadOnlyList<Letter> UnderWay { get; }

    public long OutsidePaidFen { get; }

    public IReadOnlyDictionary<EntityKind, long> CashFenByKind { get; }

    public long CashFen { get; }

    public long MoneyUnderWayFen { get; }

    public long OrderedUnits { get; }

    public long CancelledUnits { get; }

    /// <summary>Units with a deposit that are not yet to be made.</summary>
    public long DepositUnits { get; }

    /// <summary>Deposits on those units and on pre-ordered ones that are not shipped.</summary>
    public long DepositFen { get; }

    /// <summary>Units of given orders that are not shipped.</summary>
    public long GivenOpenUnits { get; }

    public long ShippedUnits { get; }

    /// <summary>Units that were ever under way in letters and those that are; the watch adds them up.</summary>
    public long HandedOverUnits { get; set; }

    public long MadeUnits { get; }

    /// <summary>Units that factories believe to be at guests or on the way back.</summary>
    public long AwayUnits { get; }

    public long GuestUnitsOnLines { get; }

    public long AnswerUnitsUnderWay { get; }

    public long GuestUnitsUnderWay { get; }

    public long GuestGoodUnitsUnderWay { get; }

    public long ParcelUnitsUnderWay { get; }

    public long SupplyUnitsUnderWay { get; }

    public long ShelfUnitsUnderWay { get; }

    public long ShelfUnits { get; }

    public long OrderUnitsUnderWay { get; }

    public long BoughtUnderWay { get; }

    public long AwaitingReturnUnits { get; }

    /// <summary>People the platforms keep for their return, and those about to be kept.</summary>
    public long LoyalByPlatforms { get; }

    /// <summary>The same people as SKUs and rooms know them, and those who bought or left and have not been struck off.</summary>
    public long LoyalBySkusAndRooms { get; }

    private IEnumerable<ProductLine> Lines => factories.SelectMany(factory => factory.ProductLines);

    /// <summary>Units on the way from a factory's book to a SKU's shelf: ordered, not yet received.</summary>
    public long OnOrderFor(EntityId sku)
        => factories.SelectMany(factory => factory.ProductLines)
                .Where(line => line.Profile.Id == sku)
                .Sum(line => line.Orders.Orders.Where(order => order.IsForShelf).Sum(order => (long)order.Units))
            + UnderWay.Sum(letter => letter.Body switch
            {
                ShelfOrder order when letter.From == sku => order.Units,
                ShelfDelivery delivery when letter.To == sku => delivery.Units,
                ShelfOrderVoided voided when letter.To == sku => voided.Units,
                _ => 0L,
            });

    /// <summary>Material that a factory has ordered and not received, as others know it: letters both ways, and the books of suppliers.</summary>
    public long MaterialOnOrderFor(EntityId factory)
        => Lines.Sum(line => line.Orders.Orders.Where(order => order.Buyer == factory).Sum(order => (long)order.Units))
            + UnderWay.Sum(letter => letter.Body switch
            {
                SupplyOrder order when letter.From == factory => order.Units,
                SupplyDelivery delivery when letter.To == factory => delivery.Units,
                SupplyVoided voided when letter.To == factory => voided.Units,
                _ => 0L,
            });

    private long Sum<T>(Func<T, long> units)
        where T : Message
        => UnderWay.Sum(letter => letter.Body is T body ? units(body) : 0);
}

using OrleansIndustrialBelt.Model.Engine;
using static OrleansIndustrialBelt.Model.Kpis.KpiDirection;
using static OrleansIndustrialBelt.Model.Kpis.Metric;

namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>
/// Every KPI: id, unit, direction, meaning, formula. A KPI that has no event in a scope is null there, never zero.
/// </summary>
public static class KpiCatalog
{
    private const double DaysPerYear = 365;
    private const double DaysPerMonth = 30;
    private const double HoursPerDay = 24;
    private const double Micro = 1e6;

    /// <summary>The KPIs in the order of kpi.csv.</summary>
    public static IReadOnlyList<KpiDefinition> All { get; } =
    [
        new("orders", "units", Neutral, "Units ordered in rooms and bought off shelves.", f => Orders(f)),
        new("shipped", "units", More, "Units that factories handed to carriers, for buyers and shelves.", f => OfFirms(f, f[FactoryShippedUnits])),
        new("gmv", "CNY", Neutral, "Price of all units ordered in rooms and bought off shelves.", f => Gmv(f)),
        new("netSales", "CNY", More, "gmv less refunds and pre-orders that were not made.", f => OfFirms(f, (Gmv(f) ?? 0) - f.Cny(FactoryRefundCostFen) - f.Cny(SkuShelfRefundCostFen) - f.Cny(FactoryLapsedFen))),
        new("unmetNeedShare", "share", Less, "People who gave up, of those who became ready to buy.", f => f.Ratio(PlatformGaveUp, PlatformBecameReady)),
        new("lostSalesUnits", "units", Less, "Units that rooms wanted beyond their quotas, and shoppers beyond the shelf.", LostSales),
        new("fillRate", "share", More, "Units shipped within their promise, of all shipped to buyers.", f => f.Ratio(FactoryShippedInPromiseUnits, FactoryShippedRetailUnits)),
        new("wantsServed", "share", More, "Units shipped within their promise, of units booked and turned away.", f => ScopeFigures.Ratio(f[FactoryShippedInPromiseUnits], f[FactoryBookedUnits] + f[FactoryTurnedAwayUnits] + f[FactoryGivenUnits] + f[FactoryGivenLostUnits])),
        new("within48hShare", "share", More, "Units shipped within 48 hours, of all shipped to buyers.", f => f.Ratio(FactoryShippedWithin48Units, FactoryShippedRetailUnits)),
        new("orderToShipHoursMean", "hours", Less, "From order to carrier; orders still open at the end count with their age.", f => OrderToShip(f).Mean),
        new("orderToShipHoursP50", "hours", Less, "Median of the same.", f => OrderToShip(f).Percentile(0.5)),
        new("orderToShipHoursP95", "hours", Less, "95th percentile of the same.", f => OrderToShip(f).Percentile(0.95)),
        new("openOrderAgeP95Hours", "hours", Less, "95th percentile of the age of units still open at the end.", f => f.Histograms[HourHistogram.OpenOrderAge].Percentile(0.95)),
        new("leadTimeDays", "days", Less, "From the decision to make until the goods are ready, per unit made.", f => f.Ratio(FactoryLeadTimeUnitHours, FactoryLeadTimeUnits) / HoursPerDay),
        new("hotItemResponseHours", "hours", Less, "From the onset of a fad until a factory without a match has units of a matching new version in stock; restricted mean, censored at the fad's end.", f => f.Fads.MeanHours()),
        new("hotItemMissedShare", "share", Less, "Fads of a factory's categories that it had no match for and never met.", f => f.Fads.MissedShare()),
        new("designCycleHours", "hours", Less, "From the first significant hot word to the new version; cycles still open at the end count with their age.", f => f.Histograms[HourHistogram.DesignCycle].With(f.Histograms[HourHistogram.OpenDesignAge]).Mean),
        new("inventoryTurns", "per year", More, "Cost of goods sold per year over the mean value of stock, work in process and prepaid material.", f => ScopeFigures.Ratio(f[FactoryCostOfGoodsFen] * DaysPerYear, f[FactoryInventoryFenDays])),
        new("daysOfStock", "days", Less, "365 over inventoryTurns.", f => ScopeFigures.Ratio(f[FactoryInventoryFenDays], f[FactoryCostOfGoodsFen])),
        new("deadStockShare", "share", Less, "Finished units without a sale for 30 days, of all finished units, over midnights.", f => f.Ratio(FactoryDeadStockUnitDays, FactoryStockUnitDays)),
        new("markdownShare", "share", Less, "Units booked under the list price because of too much stock, or cleared, of units booked and cleared.", f => ScopeFigures.Ratio(f[FactoryMarkedDownUnits] + f[FactoryClearedUnits], f[FactoryBookedUnits] + f[FactoryClearedUnits])),
        new("tasteGap", "taste units", Less, "Distance of design and taste, by units delivered.", f => f.Ratio(SkuTasteGapMicroUnits, SkuTasteGapUnits) / Micro),
        new("tasteGapByNeed", "taste units", Less, "Distance of taste and the nearest design on offer, by ready people.", f => f.Ratio(PlatformNeedGapMicro, PlatformNeedGapPeople) / Micro),
        new("returnRate", "share", Less, "Units sent back, of delivered units old enough for returns to be known.", f => f.Ratio(SkuMaturedReturnedUnits, SkuMaturedUnits)),
        new("repurchaseRate", "share", More, "Buyers expected back in the room within 90 days of receipt, of units sold in rooms that are old enough for returns to be known.", f => f.Ratio(SkuBackWithin90DaysMicro, SkuMaturedRoomUnits) / Micro),
        new("conversionRate", "units per view", More, "Units ordered per person who tuned in.", f => f.Ratio(RoomOrderedUnits, RoomViewers)),
        new("ordersPerClick", "units per click", More, "Units ordered per click on a product.", f => f.Ratio(RoomOrderedUnits, RoomClicks)),
        new("stayMinutes", "minutes", Neutral, "Minutes watched per person who tuned in: an input of the scenario, weighted by viewers.", f => f.Ratio(RoomViewMinutes, RoomViewers)),
        new("followerConversion", "units per follower's view", More, "Units ordered by followers, per follower who tuned in; returning buyers are not among them.", f => f.Ratio(RoomFollowerOrderedUnits, RoomFollowerViewers)),
        new("followerGain", "followers per view", Neutral, "Followers won per person who tuned in.", f => f.Ratio(RoomNewFollowers, RoomViewers)),
        new("viewers", "people", Neutral, "People who tuned in.", f => f[RoomViewers]),
        new("comments", "comments", Neutral, "Comments written.", f => f[RoomComments]),
        new("gmvPerFactoryMonth", "CNY", Neutral, "Sales of factories through rooms and to shelves, per factory and 30 days.", GmvPerFactoryMonth),
        new("capacityUse", "share", Neutral, "Minutes in which lines ran or changed over, of all line minutes.", f => f.Ratio(FactoryBusyLineMinutes, FactoryLineMinutes)),
        new("bullwhip", "ratio", Less, "Squared coefficient of variation of weekly releases over that of weekly demand, detrended, mean over SKUs.", f => f.Ratio(FactoryBullwhipMicro, FactoryBullwhipSkus) / Micro),
        new("planError", "share", Less, "Absolute difference of the rate a factory planned for (its forecast, blended with the hub's where it is planned) and the wants of the next 14 days, of the wants.", f => f.Ratio(FactoryPlanErrorUnits, FactoryPlanNeedUnits)),
        new("redesigns", "versions", Neutral, "New versions that went on air.", f => OfFirms(f, f[FactoryVersionsStarted])),
        new("profit", "CNY", More, "Incomes less costs; stock at the lower of cost and salvage.", Profit) { TellsRolesApart = true },
        new("marginShare", "share", Neutral, "Profit of the role over the belt's gmv.", f => f.Kind is ScopeKind.Role or ScopeKind.Belt ? ScopeFigures.Ratio(Profit(f) ?? 0, BeltGmv(f)) : null) { TellsRolesApart = true },
        new("buyersSurplus", "CNY", More, "Expected gain over buying nothing, at the time of choice, of those who got a unit in rooms and at shelves.", f => f.Kind is ScopeKind.Belt or ScopeKind.Platform ? Roles.BuyersSurplusCny(f) : null),
        new("beltSurplus", "CNY", More, "Buyers' surplus and the profit of all books, less public money.", f => f.Kind == ScopeKind.Belt ? Roles.BuyersSurplusCny(f) + Profit(f) - PublicCny(f) : null),
        new("giniFactoryRevenue", "index", Neutral, "Gini coefficient of factories' revenue.", f => Concentration.Gini(OfKind(f, EntityKind.Factory).Select(row => Revenue(row)))) { TellsRolesApart = true },
        new("hhiRooms", "index", Neutral, "Herfindahl index of rooms' sales.", f => Concentration.Herfindahl(OfKind(f, EntityKind.Room).Select(row => Value(row, RoomOrderedFen)))) { TellsRolesApart = true },
        new("hhiNiches", "index", Neutral, "Herfindahl index of units ordered and bought off shelves over pairs of category and cluster.", f => f[HubNicheIndexMicro] == 0 ? null : f[HubNicheIndexMicro] / Micro),
        new("factoriesAtLossShare", "share", Less, "Factories whose profit is negative.", AtLoss) { TellsRolesApart = true },
        new("priceToList", "share", Neutral, "Price of booked units over their cost-plus list price; empty without a price war.", f => OfPriceWar(f)),
        new("offersTaken", "offers", Neutral, "Offers that hosts took; empty without matching.", f => f[InfluencerOffersTaken] > 0 ? f[InfluencerOffersTaken] : null),
        new("hostsPerOffer", "hosts", Neutral, "Offers that hosts took per offer posted; empty without matching.", f => f.Kind == ScopeKind.Belt ? f.Ratio(InfluencerOffersTaken, FactoryOffersPosted) : null),
        new("makersPerShow", "firms", Neutral, "Makers whose goods are on show in a host's room, mean over hours on air; empty without matching.", f => f.Ratio(RoomMakersOnShow, RoomHostedHours)),
        new("workerHours", "hours", Neutral, "Paid hours of workers.", f => OfFirms(f, f[FactoryWorkerMinutes] / 60.0)),
        new("publicCost", "CNY", Less, "Public money spent; empty where there is none.", f => PublicCny(f) is > 0 and var cny ? cny : null),
        new("fakeOrdersCaughtShare", "share", More, "Fake orders that were caught; empty without fake orders.", f => f.Ratio(RoomFakeCaughtUnits, RoomFakeUnits)),
        new("factoriesClosed", "factories", Less, "Factories that closed for want of money in the measured days; empty without any.", f => f[FactoryClosings] == 0 ? null : OfFirms(f, f[FactoryClosings])),
        new("adoptions", "purchases", Neutral, "Flexible productions and content teams that factories bought; empty without any.", f => f[FactoryAdoptions] == 0 ? null : OfFirms(f, f[FactoryAdoptions])),
        new("suspendedShare", "share", Less, "Hours for which rooms were off the air by rule, of hours they would have been on air; empty without any.", f => f[RoomSuspendedHours] == 0 ? null : ScopeFigures.Ratio(f[RoomSuspendedHours], f[RoomSuspendedHours] + f[RoomLiveHours])),
        new("spoiledShare", "share", Less, "Units that spoiled in stock and on shelves, of units made; empty where goods keep.", f => f[FactorySpoiledUnits] + f[SkuShelfSpoiledUnits] == 0 ? null : ScopeFigures.Ratio(f[FactorySpoiledUnits] + f[SkuShelfSpoiledUnits], f[FactoryMadeUnits])),
        new("cancelledShare", "share", Less, "Units that buyers cancelled because they were overdue, of units booked; empty where orders cannot be cancelled.", f => f[FactoryBuyerCancelledUnits] == 0 ? null : f.Ratio(FactoryBuyerCancelledUnits, FactoryBookedUnits)),
        new("penalties", "CNY", Less, "Penalties for fake orders that were caught; empty without any.", f => f[RoomPenaltyCostFen] == 0 ? null : f.Cny(RoomPenaltyCostFen)),
        new("clips", "clips", Neutral, "Short videos published; empty without clips.", f => HasFirms(f) && f[SkuClips] > 0 ? f[SkuClips] : null),
        new("clipHitShare", "share", More, "Clips that became hits; empty without clips.", f => HasFirms(f) ? f.Ratio(SkuClipHits, SkuClips) : null),
        new("membershipProfitShare", "share", Neutral, "Member fees, of the profit of factories and their rooms; empty without memberships or profit.", f => OfProfit(f, FactoryMembershipIncomeFen)),
        new("adSlotProfitShare", "share", Neutral, "Ads and slots of others in store rooms, of the same profit; empty without any.", f => OfProfit(f, FactoryAdSlotIncomeFen)),
        new("serviceProfitShare", "share", Neutral, "Services to other makers, of the same profit; empty without any.", f => OfProfit(f, FactoryServiceIncomeFen)),
        new("entitySteps", "steps", Neutral, "Entity steps of the whole belt.", f => f.Kind == ScopeKind.Belt ? f.Steps : null),
        new("messages", "messages", Neutral, "Messages the whole belt's entities sent, before combining.", f => f.Kind == ScopeKind.Belt ? f.Messages : null),
    ];

    private static double PublicCny(ScopeFigures f) => f.Cny(FactoryPublicFen) + f.Cny(RoomPublicFen);

    private static bool HasFirms(ScopeFigures f) => f.Kind is ScopeKind.Belt or ScopeKind.Class;

    private static double? OfFirms(ScopeFigures f, double value) => HasFirms(f) ? value : null;

    private static double? OfPriceWar(ScopeFigures f) => HasFirms(f) ? f.Ratio(FactoryBookedFen, FactoryBookedListFen) : null;

    // Factories know their class, rooms their platform; over the belt both say the same.
    private static double? Orders(ScopeFigures f) => f.Kind switch
    {
        ScopeKind.Class => f[FactoryBookedUnits] + f[SkuShelfSoldUnits] + f[FactoryGivenUnits],
        _ => f[RoomOrderedUnits] + f[SkuShelfSoldUnits] + f[FactoryLeadOrderedUnits] + f[FactoryGivenUnits],
    };

    private static double? Gmv(ScopeFigures f) => f.Kind switch
    {
        ScopeKind.Class => f.Cny(FactoryBookedFen) + f.Cny(SkuShelfSalesIncomeFen) + f.Cny(FactoryGivenIncomeFen),
        _ => BeltGmv(f),
    };

    private static double BeltGmv(ScopeFigures f) => f.Cny(RoomOrderedFen) + f.Cny(SkuShelfSalesIncomeFen) + f.Cny(FactoryLeadOrderedFen) + f.Cny(FactoryGivenIncomeFen);

    private static double? LostSales(ScopeFigures f) => f.Kind switch
    {
        ScopeKind.Class => f[FactoryTurnedAwayUnits] + f[SkuShelfTurnedAwayUnits] + f[FactoryGivenLostUnits],
        _ => f[RoomTurnedAwayUnits] + f[SkuShelfTurnedAwayUnits] + f[FactoryGivenLostUnits],
    };

    private static HourDistribution OrderToShip(ScopeFigures f)
        => f.Histograms[HourHistogram.OrderToShip].With(f.Histograms[HourHistogram.OpenOrderAge]);

    private static double? GmvPerFactoryMonth(ScopeFigures f)
    {
        var factories = OfKind(f, EntityKind.Factory).Count();
        return HasFirms(f) && factories > 0
            ? (f.Cny(FactoryBookedFen) + f.Cny(FactoryWholesaleIncomeFen) + f.Cny(FactoryGivenIncomeFen)) / factories / f.Days * DaysPerMonth
            : null;
    }

    private static double? Profit(ScopeFigures f) => f.Kind switch
    {
        ScopeKind.Belt => f.ProfitCny(EntityKind.Factory, EntityKind.Sku, EntityKind.Room, EntityKind.Influencer, EntityKind.Platform, EntityKind.Hub),
        ScopeKind.Class => f.ProfitCny(EntityKind.Factory, EntityKind.Room),
        ScopeKind.Role => Roles.Profit(f),
        _ => null,
    };

    // What an income beside goods costs is not told apart, so it counts as profit whole.
    private static double? OfProfit(ScopeFigures f, Metric income)
        => HasFirms(f) && f[income] > 0 && f.ProfitCny(EntityKind.Factory, EntityKind.Room) is var profit and > 0 ? f.Cny(income) / profit : null;

    private static double? AtLoss(ScopeFigures f)
    {
        var factories = OfKind(f, EntityKind.Factory).ToList();
        return factories.Count == 0 ? null : (double)factories.Count(row => ProfitFen(row) < 0) / factories.Count;
    }

    private static IEnumerable<EntityRow> OfKind(ScopeFigures f, EntityKind kind)
        => f.Entities.Where(row => row.Entity.Kind == kind);

    private static long Value(EntityRow row, Metric metric) => row.Sums[MetricCatalog.IndexWithinKind(metric)];

    private static long Revenue(EntityRow row) => Value(row, FactoryGoodsIncomeFen) + Value(row, FactoryWholesaleIncomeFen) + Value(row, FactoryGivenIncomeFen) + Value(row, FactorySupplyIncomeFen) + Value(row, FactoryDepositIncomeFen) - Value(row, FactoryDepositHeldCostFen);

    private static long ProfitFen(EntityRow row)
        => MetricCatalog.Metrics
            .Where(metric => MetricCatalog.KindOf(metric) == row.Entity.Kind)
            .Sum(metric => MetricCatalog.ProfitSign(metric) * Value(row, metric));
}

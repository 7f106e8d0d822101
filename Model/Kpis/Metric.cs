namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>
/// What entities count while they live. The hundreds of the number name the kind of entity that counts it (1 factory, 2 SKU,
/// 3 room, 4 influencer, 5 platform, 6 hub); numbers are part of the digest and are never reused. A metric that ends in
/// <c>IncomeFen</c> or <c>CostFen</c> is a line of its owner's profit and loss: profit is all incomes less all costs.
/// </summary>
public enum Metric
{
    /// <summary>Units that rooms sold and the factory booked.</summary>
    FactoryBookedUnits = 100,

    /// <summary>Price of the booked units, in fen.</summary>
    FactoryBookedFen = 101,

    /// <summary>Units that shelves ordered.</summary>
    FactoryShelfOrderedUnits = 102,

    /// <summary>Units handed to a carrier.</summary>
    FactoryShippedUnits = 103,

    /// <summary>Units handed over within the promise.</summary>
    FactoryShippedInPromiseUnits = 104,

    /// <summary>Units handed over within 48 hours of their order.</summary>
    FactoryShippedWithin48Units = 105,

    /// <summary>Units that buyers wanted from this factory and no quota covered.</summary>
    FactoryTurnedAwayUnits = 107,

    /// <summary>Units released as jobs.</summary>
    FactoryReleasedUnits = 108,

    /// <summary>Good units finished.</summary>
    FactoryMadeUnits = 109,

    /// <summary>Units scrapped at inspection or as obsolete.</summary>
    FactoryScrappedUnits = 110,

    /// <summary>Hours from decision to ready, times units, of finished jobs.</summary>
    FactoryLeadTimeUnitHours = 111,

    /// <summary>Units of those jobs.</summary>
    FactoryLeadTimeUnits = 112,

    /// <summary>Minutes in which lines ran or changed over.</summary>
    FactoryBusyLineMinutes = 113,

    /// <summary>Minutes in which lines existed.</summary>
    FactoryLineMinutes = 114,

    /// <summary>Paid minutes of workers.</summary>
    FactoryWorkerMinutes = 115,

    /// <summary>Cost of the goods that left, in fen.</summary>
    FactoryCostOfGoodsFen = 116,

    /// <summary>Value at cost of stock, work in process and prepaid material at midnight, in fen times days.</summary>
    FactoryInventoryFenDays = 117,

    /// <summary>Finished units at midnight, in units times days.</summary>
    FactoryStockUnitDays = 118,

    /// <summary>Finished units without a sale for 30 days at midnight, in units times days.</summary>
    FactoryDeadStockUnitDays = 119,

    /// <summary>Booked units sold under the list price.</summary>
    FactoryMarkedDownUnits = 120,

    /// <summary>Units cleared to liquidators.</summary>
    FactoryClearedUnits = 121,

    /// <summary>Redesigns the content team proposed.</summary>
    FactoryRedesignsProposed = 122,

    /// <summary>Redesigns that were accepted.</summary>
    FactoryRedesignsAccepted = 123,

    /// <summary>New versions that went on air.</summary>
    FactoryVersionsStarted = 124,

    /// <summary>Absolute difference of plan and need, in units.</summary>
    FactoryPlanErrorUnits = 125,

    /// <summary>Need against which plans were measured, in units.</summary>
    FactoryPlanNeedUnits = 126,

    /// <summary>Retail sales through rooms.</summary>
    FactoryGoodsIncomeFen = 127,

    /// <summary>Sales to shelves.</summary>
    FactoryWholesaleIncomeFen = 128,

    /// <summary>Refunds to buyers.</summary>
    FactoryRefundCostFen = 129,

    /// <summary>Material.</summary>
    FactoryMaterialCostFen = 130,

    /// <summary>Labour at lines and finishing.</summary>
    FactoryLabourCostFen = 131,

    /// <summary>Changeovers.</summary>
    FactoryChangeoverCostFen = 132,

    /// <summary>Tooling and prototypes of redesigns.</summary>
    FactoryToolingCostFen = 133,

    /// <summary>The content team (内容中台).</summary>
    FactoryContentTeamCostFen = 134,

    /// <summary>Holding stock.</summary>
    FactoryHoldingCostFen = 135,

    /// <summary>Carriers, both ways.</summary>
    FactoryShippingCostFen = 136,

    /// <summary>Rework of returns and of old versions.</summary>
    FactoryReworkCostFen = 137,

    /// <summary>Commission to platforms.</summary>
    FactoryPlatformCommissionCostFen = 138,

    /// <summary>Payment fee to platforms.</summary>
    FactoryPaymentFeeCostFen = 139,

    /// <summary>Commission (CPS) to rooms of influencers.</summary>
    FactoryHostCommissionCostFen = 140,

    /// <summary>Slot fees (坑位费) to rooms of influencers.</summary>
    FactorySlotFeeCostFen = 141,

    /// <summary>What the factory's own rooms charge it.</summary>
    FactoryStoreCostFen = 142,

    /// <summary>Fee to the hub.</summary>
    FactoryHubFeeCostFen = 143,

    /// <summary>Rent, staff and all that does not depend on volume.</summary>
    FactoryFixedCostFen = 144,

    /// <summary>Sales to liquidators at salvage value.</summary>
    FactoryClearanceIncomeFen = 145,

    /// <summary>The hub's share of the loss on unsold plan-made stock.</summary>
    FactoryStockRiskIncomeFen = 146,

    /// <summary>Change of the stock's value at the lower of cost and salvage; no cash.</summary>
    FactoryStockValueIncomeFen = 147,

    /// <summary>Cost-plus list price of booked units, in fen; counted only where somebody fights a price war.</summary>
    FactoryBookedListFen = 153,

    /// <summary>Offers of SKUs to hosts.</summary>
    FactoryOffersPosted = 154,

    /// <summary>What hosts pay for samples.</summary>
    FactorySampleIncomeFen = 155,

    /// <summary>Samples for hosts.</summary>
    FactorySampleCostFen = 156,

    /// <summary>Pre-ordered units whose deposits lapsed; part of the booked ones.</summary>
    FactoryLapsedUnits = 163,

    /// <summary>Price of those units and of pre-ordered ones that late deliveries made buyers cancel, in fen.</summary>
    FactoryLapsedFen = 164,

    /// <summary>Deposits of buyers who pre-ordered.</summary>
    FactoryDepositIncomeFen = 165,

    /// <summary>Deposits refunded.</summary>
    FactoryDepositRefundCostFen = 166,

    /// <summary>Change of the deposits that are held for goods not shipped, a liability; no cash.</summary>
    FactoryDepositHeldCostFen = 167,

    /// <summary>Short videos.</summary>
    FactoryClipCostFen = 168,

    /// <summary>Booked units that leads ordered off the room.</summary>
    FactoryLeadOrderedUnits = 169,

    /// <summary>Units handed to a carrier for buyers of rooms.</summary>
    FactoryShippedRetailUnits = 170,

    /// <summary>Bullwhip ratios of SKUs, in millionths, summed when the run ends.</summary>
    FactoryBullwhipMicro = 171,

    /// <summary>SKUs of that sum.</summary>
    FactoryBullwhipSkus = 172,

    /// <summary>Price of the units that leads ordered, in fen.</summary>
    FactoryLeadOrderedFen = 174,

    /// <summary>Duty and cross-border service of goods shipped abroad.</summary>
    FactoryCustomsCostFen = 175,

    /// <summary>Credit to retailers for goods that shoppers sent back.</summary>
    FactoryShelfCreditCostFen = 173,

    /// <summary>Units that a factory could not make in time and offered to others, at each replanning.</summary>
    FactoryOverflowOfferedUnits = 157,

    /// <summary>Units of others that a factory took on as a guest.</summary>
    FactoryGuestOrderedUnits = 158,

    /// <summary>Good units a factory made for others; part of all it made.</summary>
    FactoryGuestMadeUnits = 159,

    /// <summary>Pay of a guest for goods it made for others.</summary>
    FactoryGuestIncomeFen = 160,

    /// <summary>What a factory paid guests for its goods.</summary>
    FactoryGuestCostFen = 161,

    /// <summary>What the hub passed on to the factories of the brand that owns it.</summary>
    FactoryHubIncomeFen = 162,

    /// <summary>Fake units that the factory took for orders.</summary>
    FactoryFakeUnits = 176,

    /// <summary>Units of orders that were cancelled before they were shipped, fake ones included.</summary>
    FactoryCancelledUnits = 177,

    /// <summary>Units of them that real buyers had ordered.</summary>
    FactoryBuyerCancelledUnits = 178,

    /// <summary>Finished units that spoiled in stock.</summary>
    FactorySpoiledUnits = 179,

    /// <summary>Lines closed for want of money.</summary>
    FactoryLinesClosed = 181,

    /// <summary>Factories closed for want of money.</summary>
    FactoryClosings = 182,

    /// <summary>Flexible productions and content teams bought.</summary>
    FactoryAdoptions = 183,

    /// <summary>What they cost, in fen.</summary>
    FactoryAdoptionCostFen = 184,

    /// <summary>Public money spent on the factory's capacity, training and tooling, in fen; no book of the belt sees it.</summary>
    FactoryPublicFen = 150,

    /// <summary>Units that other factories ordered as their material.</summary>
    FactorySupplyOrderedUnits = 193,

    /// <summary>What they paid, less what a maker who gave up paid back.</summary>
    FactorySupplyIncomeFen = 194,

    /// <summary>Fees of paying members of the factory's rooms.</summary>
    FactoryMembershipIncomeFen = 195,

    /// <summary>Ads and slots of others in the factory's rooms.</summary>
    FactoryAdSlotIncomeFen = 196,

    /// <summary>Services of the content team to other makers.</summary>
    FactoryServiceIncomeFen = 197,

    /// <summary>Units that the scenario's given orders asked for and that were booked.</summary>
    FactoryGivenUnits = 190,

    /// <summary>What customers of given orders paid.</summary>
    FactoryGivenIncomeFen = 191,

    /// <summary>Units of given orders that were lost because the stock could not serve them at once.</summary>
    FactoryGivenLostUnits = 192,

    /// <summary>Units that reached buyers.</summary>
    SkuDeliveredUnits = 200,

    /// <summary>Units whose buyers were satisfied.</summary>
    SkuSatisfiedUnits = 201,

    /// <summary>Units sent back.</summary>
    SkuReturnedUnits = 202,

    /// <summary>Delivered units old enough for their returns to be known.</summary>
    SkuMaturedUnits = 203,

    /// <summary>Returned units of the matured ones.</summary>
    SkuMaturedReturnedUnits = 204,

    /// <summary>Satisfied buyers who decided to come back.</summary>
    SkuRepeatBuyers = 205,

    /// <summary>Distance of design and taste of buyers, in millionths, times units.</summary>
    SkuTasteGapMicroUnits = 206,

    /// <summary>Units of that sum.</summary>
    SkuTasteGapUnits = 207,

    /// <summary>Units sold off shelves.</summary>
    SkuShelfSoldUnits = 208,

    /// <summary>Shoppers' wants that empty shelves turned away; known to nature only.</summary>
    SkuShelfTurnedAwayUnits = 209,

    /// <summary>Units on shelves at midnight.</summary>
    SkuShelfStockUnitDays = 210,

    /// <summary>The retailer's sales.</summary>
    SkuShelfSalesIncomeFen = 211,

    /// <summary>The retailer's purchases.</summary>
    SkuShelfPurchaseCostFen = 212,

    /// <summary>The retailer's handling and rent.</summary>
    SkuShelfHandlingCostFen = 213,

    /// <summary>Comments that reached the SKU's records.</summary>
    SkuCommentsHeard = 214,

    /// <summary>The retailer's refunds.</summary>
    SkuShelfRefundCostFen = 230,

    /// <summary>Units of <see cref="SkuMaturedUnits"/> that rooms had sold.</summary>
    SkuMaturedRoomUnits = 231,

    /// <summary>Buyers of those units who are expected back in their room within 90 days of receipt, in millionths.</summary>
    SkuBackWithin90DaysMicro = 232,

    /// <summary>What the factory credits the retailer for goods that shoppers sent back.</summary>
    SkuShelfCreditIncomeFen = 233,

    /// <summary>The retailer's sales of old versions to liquidators at salvage value.</summary>
    SkuShelfClearanceIncomeFen = 234,

    /// <summary>Change of the value of goods on shelves and on order, at the lower of cost and salvage; no cash.</summary>
    SkuStockValueIncomeFen = 235,

    /// <summary>Units of old versions that shelves cleared to liquidators.</summary>
    SkuShelfClearedUnits = 236,

    /// <summary>Short videos published about the SKU.</summary>
    SkuClips = 263,

    /// <summary>Those that became hits.</summary>
    SkuClipHits = 264,

    /// <summary>Views of all of them.</summary>
    SkuClipViews = 265,

    /// <summary>Units that spoiled on shelves.</summary>
    SkuShelfSpoiledUnits = 276,

    /// <summary>Hours on air.</summary>
    RoomLiveHours = 300,

    /// <summary>People who tuned in.</summary>
    RoomViewers = 301,

    /// <summary>Followers who tuned in.</summary>
    RoomFollowerViewers = 302,

    /// <summary>Minutes watched.</summary>
    RoomViewMinutes = 303,

    /// <summary>Clicks on products.</summary>
    RoomClicks = 304,

    /// <summary>Units ordered.</summary>
    RoomOrderedUnits = 305,

    /// <summary>Units ordered by followers.</summary>
    RoomFollowerOrderedUnits = 306,

    /// <summary>Units ordered by buyers who came back.</summary>
    RoomLoyalOrderedUnits = 307,

    /// <summary>Price of those units, in fen.</summary>
    RoomOrderedFen = 308,

    /// <summary>Units wanted, ordered or turned away.</summary>
    RoomWantedUnits = 309,

    /// <summary>Units wanted that no quota covered.</summary>
    RoomTurnedAwayUnits = 310,

    /// <summary>Comments (弹幕) written.</summary>
    RoomComments = 311,

    /// <summary>Followers won.</summary>
    RoomNewFollowers = 312,

    /// <summary>Followers lost.</summary>
    RoomLostFollowers = 313,

    /// <summary>Shows whose returns exceeded the limit.</summary>
    RoomFlops = 314,

    /// <summary>Buyers' surplus, logsum over β / P(buy) of those served, in millionths of a CNY.</summary>
    RoomBuyersSurplusMicro = 315,

    /// <summary>Followers, summed over live hours; for averages.</summary>
    RoomFollowerHours = 316,

    /// <summary>What the owner pays its room for its cost.</summary>
    RoomStoreIncomeFen = 317,

    /// <summary>Commission (CPS) of an influencer's room.</summary>
    RoomCommissionIncomeFen = 318,

    /// <summary>Slot fees of an influencer's room.</summary>
    RoomSlotIncomeFen = 319,

    /// <summary>Host wages.</summary>
    RoomWageCostFen = 320,

    /// <summary>Studio.</summary>
    RoomStudioCostFen = 321,

    /// <summary>Paid traffic.</summary>
    RoomAdCostFen = 322,

    /// <summary>What an influencer's room hands to its host.</summary>
    RoomHostShareCostFen = 323,

    /// <summary>Hours on air of hosts' rooms that choose among offers.</summary>
    RoomHostedHours = 353,

    /// <summary>Makers whose goods are on show, over those hours.</summary>
    RoomMakersOnShow = 354,

    /// <summary>Fake units ordered; no other figure of the room counts them.</summary>
    RoomFakeUnits = 376,

    /// <summary>Fake units that the platform caught.</summary>
    RoomFakeCaughtUnits = 377,

    /// <summary>Comments that bots wrote; no other figure counts them.</summary>
    RoomBotComments = 378,

    /// <summary>What fake orders cost, in fen.</summary>
    RoomFakeOrderCostFen = 379,

    /// <summary>Penalties for fake orders that were caught, in fen.</summary>
    RoomPenaltyCostFen = 380,

    /// <summary>Suspensions.</summary>
    RoomSuspensions = 381,

    /// <summary>Hours that would have been on air.</summary>
    RoomSuspendedHours = 382,

    /// <summary>Public money for the live base, in fen; it enters no book.</summary>
    RoomPublicFen = 383,

    /// <summary>Followers won by clips.</summary>
    RoomClipFollowers = 363,

    /// <summary>Viewers who became leads.</summary>
    RoomLeads = 364,

    /// <summary>What members and advertisers pay in a store room.</summary>
    RoomSideIncomeFen = 395,

    /// <summary>What the room hands of it to its factory: all.</summary>
    RoomSideShareCostFen = 396,

    /// <summary>What rooms hand to the host.</summary>
    InfluencerHostIncomeFen = 400,

    /// <summary>The host's own cost.</summary>
    InfluencerLivingCostFen = 401,

    /// <summary>Flops charged to the host's trust.</summary>
    InfluencerHostFlops = 402,

    /// <summary>Offers taken, per platform.</summary>
    InfluencerOffersTaken = 453,

    /// <summary>What the host pays for samples.</summary>
    InfluencerSampleCostFen = 454,

    /// <summary>People who became aware of a need.</summary>
    PlatformBecameAware = 500,

    /// <summary>Aware people who became ready to buy.</summary>
    PlatformBecameReady = 501,

    /// <summary>Ready people who gave up.</summary>
    PlatformGaveUp = 502,

    /// <summary>People whose need was met.</summary>
    PlatformBought = 503,

    /// <summary>Distance from the ready people's taste to the nearest design on offer, in millionths, times people.</summary>
    PlatformNeedGapMicro = 504,

    /// <summary>People of that sum.</summary>
    PlatformNeedGapPeople = 505,

    /// <summary>Views the feed gave away.</summary>
    PlatformRecommendedViews = 506,

    /// <summary>Commission from factories.</summary>
    PlatformCommissionIncomeFen = 507,

    /// <summary>Payment fees from factories.</summary>
    PlatformPaymentFeeIncomeFen = 508,

    /// <summary>Paid traffic.</summary>
    PlatformAdIncomeFen = 509,

    /// <summary>Cost of running the platform.</summary>
    PlatformOperationCostFen = 510,

    /// <summary>Surplus of shoppers at shelves, logsum over β / P(buy) of those served, in millionths of a CNY.</summary>
    PlatformShelfSurplusMicro = 511,

    /// <summary>What the hub passed on to the platforms that own it.</summary>
    PlatformHubIncomeFen = 557,

    /// <summary>People whom owners and viewers made aware; part of those who became aware.</summary>
    PlatformToldOfNeed = 563,

    /// <summary>People whom clips made aware; part of those who became aware.</summary>
    PlatformReachedByClips = 564,

    /// <summary>Penalties from rooms, in fen.</summary>
    PlatformPenaltyIncomeFen = 576,

    /// <summary>Plans sent.</summary>
    HubPlansMade = 600,

    /// <summary>Plans that fell back because they were late or infeasible.</summary>
    HubPlansFailed = 601,

    /// <summary>Units allocated by plans.</summary>
    HubPlannedUnits = 602,

    /// <summary>Absolute error of the hub's estimates, in units.</summary>
    HubEstimateErrorUnits = 603,

    /// <summary>Need against which estimates were measured.</summary>
    HubEstimateNeedUnits = 604,

    /// <summary>Fees from factories.</summary>
    HubFeeIncomeFen = 605,

    /// <summary>Cost of the hub.</summary>
    HubCostFen = 606,

    /// <summary>The hub's share of losses on plan-made stock.</summary>
    HubStockRiskCostFen = 607,

    /// <summary>Herfindahl index of orders over pairs of category and cluster, in millionths, counted when the run ends.</summary>
    HubNicheIndexMicro = 620,

    /// <summary>Units of overflow that the hub asked idle factories to make.</summary>
    HubRoutedUnits = 657,

    /// <summary>What the hub passed on to its owner.</summary>
    HubOwnerCostFen = 658,
}

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>What a random draw is for; part of its key. Numbers are never reused or renumbered.</summary>
public enum Purpose
{
    /// <summary>Drawing the population from the scenario's distributions.</summary>
    Population = 1,

    /// <summary>The daily innovation of tastes.</summary>
    Taste = 2,

    /// <summary>Whether and where a fad starts.</summary>
    Fad = 3,

    /// <summary>The slow swing of a category's volume.</summary>
    CategoryVolume = 4,

    /// <summary>The slow swing of a product line's buzz.</summary>
    Buzz = 5,

    /// <summary>People becoming aware of a need.</summary>
    Awareness = 6,

    /// <summary>Aware people becoming ready to buy.</summary>
    Readiness = 7,

    /// <summary>Ready people giving up.</summary>
    GivingUp = 8,

    /// <summary>Owners whose purchase cycle ends.</summary>
    CycleEnd = 9,

    /// <summary>The luck of one show.</summary>
    ShowLuck = 10,

    /// <summary>Viewers who tune in.</summary>
    Viewers = 11,

    /// <summary>Ready people among the viewers.</summary>
    ReadyViewers = 12,

    /// <summary>Choice among the products on show.</summary>
    Choice = 13,

    /// <summary>Clicks on products.</summary>
    Clicks = 14,

    /// <summary>How many comments are written.</summary>
    CommentCount = 15,

    /// <summary>What a comment names.</summary>
    CommentContent = 16,

    /// <summary>New and lost followers.</summary>
    Followers = 17,

    /// <summary>Shoppers at shelves.</summary>
    ShelfVisits = 18,

    /// <summary>Choice at shelves.</summary>
    ShelfChoice = 19,

    /// <summary>How long a parcel travels.</summary>
    Delivery = 20,

    /// <summary>Satisfaction at receipt.</summary>
    Satisfaction = 21,

    /// <summary>Returns.</summary>
    Returns = 22,

    /// <summary>When a return arrives.</summary>
    ReturnDelay = 23,

    /// <summary>Satisfied buyers who will come back.</summary>
    Loyalty = 24,

    /// <summary>When they come back.</summary>
    LoyaltyDelay = 25,

    /// <summary>Defects of a finished job.</summary>
    Defects = 26,

    /// <summary>How well a new version hits what was designed.</summary>
    DesignExecution = 27,

    /// <summary>Whether a factory obeys the plan.</summary>
    Compliance = 28,

    /// <summary>Which comments a content team gets to read.</summary>
    CommentReading = 29,

    /// <summary>Which offers a platform's board shows to a host.</summary>
    OfferSample = 34,

    /// <summary>Word of mouth: people whom others make aware.</summary>
    WordOfMouth = 46,

    /// <summary>The luck of a clip.</summary>
    ClipLuck = 47,

    /// <summary>Viewers of clips who begin to follow.</summary>
    ClipFollowers = 48,

    /// <summary>People whom clips make aware.</summary>
    ClipReach = 49,

    /// <summary>Viewers who like a concept.</summary>
    ConceptTest = 50,

    /// <summary>The swing of a foreign currency.</summary>
    CurrencyRate = 51,

    /// <summary>Buyers abroad who send goods back.</summary>
    ForeignReturns = 52,

    /// <summary>Leads who decide.</summary>
    LeadDecision = 53,

    /// <summary>Leads who order.</summary>
    LeadClosing = 54,

    /// <summary>Fake orders: how many, which are caught or cancelled, what bots write.</summary>
    FakeOrders = 56,

    /// <summary>Overdue orders that buyers cancel.</summary>
    Cancelling = 57,

    /// <summary>Goods that spoil in stock or on a shelf.</summary>
    Spoiling = 58,
}

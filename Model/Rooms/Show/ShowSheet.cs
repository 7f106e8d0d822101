using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// The working paper of one hour on air: places of the line-up, people of the segments, and what they do. Rooms that are
/// stepped by the same thread share it and wipe it for every hour; nothing on it lives longer than the step.
/// </summary>
internal sealed class ShowSheet
{
    [ThreadStatic]
    private static List<ShowSheet>? sheetsOfThread;

    private ShowSheet(int places, int segments, int categories)
    {
        Segments = segments;
        Categories = categories;
        Entries = new int[places];
        Lines = new QuoteLine?[places];
        PriceFen = new long[places];
        AskedFen = new long[places];
        OnOffer = new bool[places];
        Buzz = new double[places];
        CategoryOf = new int[places];
        ExpectedWants = new double[places];
        StockUnits = new int[places];
        PresaleUnits = new int[places];
        TurnedAway = new int[places];
        Leads = new int[places];
        Clicks = new int[places];
        Comments = new int[places];
        AllComments = new CommentTally[places];
        BuyerComments = new CommentTally?[places];
        CategoryShares = new double[Categories];
        Claims = new long[Segments];
        FollowerShares = new double[Segments];
        Viewers = new int[Segments];
        FollowerViewers = new int[Segments];
        Ready = new int[Segments * Categories];
        Loyal = new int[Segments * Categories];
        AwareMean = new double[Segments * Categories];
        ReadyGainCny = new double[Segments * Categories];
        LoyalGainCny = new double[Segments * Categories];
        ReadyWants = new int[places * Segments];
        LoyalWants = new int[places * Segments];
        ReadyBought = new int[places * Segments];
        LoyalBought = new int[places * Segments];
        CommentCounts = new int[places * Segments];
    }

    public int Segments { get; }

    public int Categories { get; }

    private int MostPlaces => Entries.Length;

    public int Tick { get; private set; }

    /// <summary>Places of the line-up in this hour.</summary>
    public int Places { get; private set; }

    // Per place.
    public int[] Entries { get; }

    public QuoteLine?[] Lines { get; }

    /// <summary>What a unit brings at home.</summary>
    public long[] PriceFen { get; }

    /// <summary>What its buyer is asked; other than the price only where the currency is another.</summary>
    public long[] AskedFen { get; }

    public bool[] OnOffer { get; }

    public double[] Shares { get; private set; } = [];

    public double[] Buzz { get; }

    public int[] CategoryOf { get; }

    public double[] ExpectedWants { get; }

    public int[] StockUnits { get; }

    public int[] PresaleUnits { get; }

    public int[] TurnedAway { get; }

    /// <summary>People who want a unit and decide later, off the room.</summary>
    public int[] Leads { get; }

    public int[] Clicks { get; }

    public int[] Comments { get; }

    public CommentTally[] AllComments { get; }

    public CommentTally?[] BuyerComments { get; }

    /// <summary>Share of the hour per category.</summary>
    public double[] CategoryShares { get; }

    // Per segment.
    public long[] Claims { get; }

    public double[] FollowerShares { get; }

    public int[] Viewers { get; }

    public int[] FollowerViewers { get; }

    // Per segment and category, at Pool(segment, category).
    public int[] Ready { get; }

    public int[] Loyal { get; }

    public double[] AwareMean { get; }

    /// <summary>What a ready person who gets a unit gains by it.</summary>
    public double[] ReadyGainCny { get; }

    /// <summary>The same of a returning buyer.</summary>
    public double[] LoyalGainCny { get; }

    // Per place and segment, at Cell(place, segment).
    public int[] ReadyWants { get; }

    public int[] LoyalWants { get; }

    public int[] ReadyBought { get; }

    public int[] LoyalBought { get; }

    public int[] CommentCounts { get; }

    /// <summary>Fake orders; null in a room that has none.</summary>
    public FakeSheet? Fakes { get; private set; }

    // Of the whole hour.

    /// <summary>Gain of those who got a unit.</summary>
    public double SurplusCny { get; set; }

    public int FollowerUnits { get; set; }

    public int TotalViewers { get; set; }

    public int TotalComments { get; set; }

    /// <summary>This thread's paper for the hour that <paramref name="plan"/> prepared, wiped.</summary>
    public static ShowSheet For(RoomSite site, RoomRoster roster, ShowPlan plan)
    {
        var sheet = OfThread(site.Profile.SkusPerShow, site.Segments, site.Belt.CategoryCount);
        sheet.Open(plan, site.Profile, roster);
        return sheet;
    }

    public int Pool(int segment, int category) => (segment * Categories) + category;

    public int Cell(int place, int segment) => (place * Segments) + segment;

    /// <summary>Units ordered at a place.</summary>
    public int Sold(int place) => StockUnits[place] + PresaleUnits[place];

    /// <summary>Units ordered at all places.</summary>
    public int TotalSold
    {
        get
        {
            var units = 0;
            for (var place = 0; place < Places; place++)
            {
                units += Sold(place);
            }

            return units;
        }
    }

    /// <summary>Units wanted at a place: ordered, turned away, or to be decided on later.</summary>
    public int Wanted(int place) => Sold(place) + TurnedAway[place] + Leads[place];

    /// <summary>Units that returning buyers ordered.</summary>
    public int LoyalSold()
    {
        var units = 0;
        for (var place = 0; place < Places; place++)
        {
            for (var segment = 0; segment < Segments && Leads[place] == 0; segment++)
            {
                units += LoyalBought[Cell(place, segment)];
            }
        }

        return units;
    }

    // A belt has rooms of a few sizes only, so that looking through the list is quick.
    private static ShowSheet OfThread(int places, int segments, int categories)
    {
        var sheets = sheetsOfThread ??= [];
        foreach (var sheet in sheets)
        {
            if (sheet.MostPlaces == places && sheet.Segments == segments && sheet.Categories == categories)
            {
                return sheet;
            }
        }

        var made = new ShowSheet(places, segments, categories);
        sheets.Add(made);
        return made;
    }

    private void Open(ShowPlan plan, RoomProfile profile, RoomRoster roster)
    {
        Tick = plan.ShowTick;
        Places = plan.LineUp.Length;
        SurplusCny = 0;
        FollowerUnits = 0;
        TotalViewers = 0;
        TotalComments = 0;
        plan.LineUp.CopyTo(Entries, 0);
        for (var place = 0; place < Places; place++)
        {
            CategoryOf[place] = roster.Entries[Entries[place]].Category;
        }

        Array.Clear(Lines);
        Array.Clear(OnOffer);
        Array.Clear(Claims);
        Fakes = profile.FakeOrders == FakeOrderBuyer.None ? null : new FakeSheet(Places, profile.FakeOrders == FakeOrderBuyer.Factory);
        Wipe(ExpectedWants, CategoryShares, AwareMean, ReadyGainCny, LoyalGainCny);
        Wipe(Viewers, FollowerViewers, Ready, Loyal, ReadyWants, LoyalWants, ReadyBought, LoyalBought);
        Wipe(StockUnits, PresaleUnits, TurnedAway, Leads, Clicks, CommentCounts, Comments);
    }

    /// <summary>Writes the airtime down.</summary>
    public void SetShares(double[] shares)
    {
        Shares = shares;
        for (var place = 0; place < Places; place++)
        {
            CategoryShares[CategoryOf[place]] += shares[place];
        }
    }

    private static void Wipe<T>(params ReadOnlySpan<T[]> arrays)
    {
        foreach (var array in arrays)
        {
            Array.Clear(array);
        }
    }
}

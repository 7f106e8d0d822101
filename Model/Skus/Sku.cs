using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>
/// A product line of one factory: its design and rating, what people write about it, what becomes of the goods that reached
/// them, and its shelves at retailers if it has any. Its hour is <see cref="Step"/>.
/// </summary>
public sealed partial class Sku : Entity, IHasBook
{
    /// <summary>
    /// Hour of the day at which returns come back, loyal buyers make up their minds, shelves are reviewed, and shelves and
    /// designs on show are reported to the platforms.
    /// </summary>
    public const int MorningHour = 8;

    /// <summary>Hour of the day at which the day's comments are handed over.</summary>
    public const int EveningHour = 23;

    private readonly SkuProfile profile;
    private readonly Belt belt;
    private readonly NaturePath nature;
    private ContentOptions content;
    private EvidenceRule evidence;
    private EvidenceSource evidenceFrom;
    private ShelfTerms? shelfTerms;
    private readonly IReadOnlyList<bool> shownOn;
    private readonly ClipStudio? clips;
    private readonly PerishingOptions goods;
    private readonly int packaging;

    /// <summary>Makes a SKU as it is before hour 0.</summary>
    /// <param name="profile">What it is.</param>
    /// <param name="belt">The belt.</param>
    /// <param name="nature">Tastes, for what buyers make of its goods.</param>
    /// <param name="start">A past that was not simulated; none if null.</param>
    public Sku(SkuProfile profile, Belt belt, NaturePath nature, SkuStart? start = null)
        : base(profile.Id)
    {
        this.profile = profile;
        this.belt = belt;
        this.nature = nature;
        var factory = belt.FactoryOf(profile.Factory);
        content = factory.Class.Content;
        shownOn = belt.ShownOn(profile.Id);
        clips = ClipStudio.Of(profile, belt, nature);
        goods = belt.Scenario.Categories[profile.Category].Perishing;
        packaging = belt.Scenario.Nature.Attributes.IndexOf(goods.Packaging);
        Shows = belt.HostMarket is null ? null : HostShows.Of(belt.Platforms.Count);
        evidence = Evidence.RuleFor(factory.Policy, content);
        evidenceFrom = Evidence.SourceFor(evidence, content);
        // Copies: reading a state back writes into the objects that are there, and the profile is everybody's.
        Design = profile.Design.Copy();
        start ??= new SkuStart();
        Rating = start.Rating;
        foreach (var group in start.Loyal)
        {
            Loyal.Add(group.Room, group.Waiting);
        }

        if (evidence != EvidenceRule.None)
        {
            BuyersByCluster = DecayingCounts.Zero(belt.ClusterCount);
            Comments = CommentRecord.Empty(TellsClustersApart ? belt.ClusterCount : 1, belt.AttributeCount);
        }

        if (belt.Scenario.Exit.IsOn || belt.Scenario.Adoption.IsOn)
        {
            Maker = new MakerState();
        }

        if (profile.ShelfShare > 0)
        {
            shelfTerms = ShelfTerms.Of(profile, belt);
            Shelf = Shelf.At(start, profile.Design.Copy());
            Shelf.Revalue(shelfTerms.SalvageFen);
        }
    }

    /// <summary>The current version.</summary>
    public Design Design { get; private set; }

    /// <summary>Share of recent buyers who were satisfied, from 0 to 1.</summary>
    public double Rating { get; private set; }

    /// <summary>The rating the factory was told last, in millionths.</summary>
    public long ToldRatingMicro { get; private set; } = -1;

    /// <summary>Delivered goods whose returns are not back yet.</summary>
    public ReturnAgenda Returns { get; private set; } = new();

    /// <summary>Buyers who will come back.</summary>
    public LoyalAgenda Loyal { get; private set; } = new();

    /// <summary>The retailer's cash.</summary>
    public Book Book { get; private set; } = new();

    /// <summary>Where the goods went, per cluster, fading; null where no redesign follows from it.</summary>
    public DecayingCounts? BuyersByCluster { get; private set; }

    /// <summary>What people wrote about the current version; null where nobody reads it.</summary>
    public CommentRecord? Comments { get; private set; }

    /// <summary>Whether no room is known to have shown the current version yet; never so for the first version.</summary>
    public bool AwaitsFirstShow { get; private set; }

    /// <summary>Its shelves; null if it is sold in rooms only.</summary>
    public Shelf? Shelf { get; private set; }

    /// <summary>When hosts last showed it; null where their rosters are drawn once.</summary>
    public HostShows? Shows { get; private set; }

    /// <summary>What it was told of its maker; null where makers neither close nor change.</summary>
    public MakerState? Maker { get; private set; }

    private long RatingMicro => Fixed.FromDouble(Math.Max(0, Rating - profile.RatingLoss));

    private bool TellsClustersApart => evidenceFrom == EvidenceSource.Cluster;

    /// <summary>Lives one hour.</summary>
    public override void Step(Hour hour)
    {
        HearOfMaker(hour);
        ReadCounts(hour);
        NoteShows(hour);
        AdoptDesign(hour);
        ReceiveParcels(hour);
        ReceiveShelfDeliveries(hour);
        BookShelfSales(hour);
        ReceiveCredit(hour);
        clips?.ShowConcepts(hour, Design);
        clips?.Publish(hour, Design);
        switch (hour.HourOfDay)
        {
            case MorningHour:
                SendBackReturns(hour);
                CallLoyalBuyers(hour);
                ReviewShelf(hour);
                TellRating(hour);
                ReportShelf(hour);
                break;
            case EveningHour:
                TellHotWords(hour);
                SpoilShelf(hour);
                CountShelf(hour);
                break;
        }

        if (hour.Tick == 0)
        {
            TellRating(hour);
        }

        SetAlarms(hour);
    }

    /// <inheritdoc/>
    protected internal override void TakeOver(Entity before)
    {
        // Goods lie on shelves whether or not there is a channel for more of them.
        Shelf ??= ((Sku)before).Shelf;
        shelfTerms ??= Shelf is null ? null : ShelfTerms.Of(profile, belt);
        var cells = (TellsClustersApart ? belt.ClusterCount : 1) * belt.AttributeCount;
        if (Comments is { } kept && kept.More.Values.Length != cells)
        {
            Comments = CommentRecord.Empty(cells / belt.AttributeCount, belt.AttributeCount);
        }
    }

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Design = codec.Part("design", Design);
        Rating = codec.Double("rating", Rating);
        ToldRatingMicro = codec.Long("toldRatingMicro", ToldRatingMicro);
        AwaitsFirstShow = codec.Flag("awaitsFirstShow", AwaitsFirstShow);
        Returns = codec.Part("returns", Returns);
        Loyal = codec.Part("loyal", Loyal);
        Book = codec.Part("book", Book);
        BuyersByCluster = codec.Optional(1, "buyersByCluster", BuyersByCluster);
        Comments = codec.Optional(2, "comments", Comments);
        Shelf = codec.Optional(3, "shelf", Shelf);
        if (codec.Block(12, Shows is not null))
        {
            Shows = codec.Part("shows", Shows!);
            Returns.DescribeTerms(codec);
        }

        Maker = codec.Optional(24, "maker", Maker);
        if (Maker is not null)
        {
            LiveByMaker();
        }
    }

    private void SetAlarms(Hour hour)
    {
        Alarm(hour, MorningHour);
        if (Shelf is not null || Comments is not null)
        {
            Alarm(hour, EveningHour);
        }

        if (clips is not null)
        {
            Alarm(hour, ClipStudio.Noon);
        }
    }

    // Each alarm sets its successor, so that hours in between ask for nothing.
    private static void Alarm(Hour hour, int hourOfDay)
    {
        if (hour.AgeBegins || hour.HourOfDay == hourOfDay)
        {
            hour.WakeAt(Calendar.NextAt(hour.Tick, hourOfDay));
        }
    }
}

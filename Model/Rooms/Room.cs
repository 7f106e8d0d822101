using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// A livestream room, a factory's own (店播) or an influencer's (达人播). It asks for viewers and quotes two hours ahead, holds
/// its show with what it was given, and learns from what its screen shows.
/// </summary>
public sealed partial class Room : Entity, IHasBook
{
    private readonly RoomSite site;
    private readonly TasteView tastes;
    private readonly List<(EntityId Factory, Quote Quote)> quotes = [];

    /// <summary>Opens a room.</summary>
    /// <param name="profile">What it is.</param>
    /// <param name="belt">The belt.</param>
    /// <param name="nature">Tastes and luck, for nature's draws in its shows.</param>
    /// <param name="start">What it starts with; <see cref="RoomStart.Empty"/> if not given.</param>
    public Room(RoomProfile profile, Belt belt, NaturePath nature, RoomStart? start = null)
        : base(profile.Id)
    {
        site = new RoomSite(profile, belt, nature);
        Roster = new RoomRoster(profile, belt);
        tastes = new TasteView(site, Roster);
        Followers = SegmentCounts.Zero(site.First, site.Segments);
        Followers.Add(profile.Followers);
        HostTrust = profile.Trust;
        Standing = RoomStanding.Of(site.Clusters);
        Records = [.. profile.Roster.Select(_ => new SkuRecord())];
        Memory = Roster.Changes ? RoomMemory.Of(belt.CategoryCount) : null;
        LoyalWaiting = SegmentTable.Zero(site.Segments, belt.CategoryCount);
        if (belt.Scenario.Regulation.IsOn || belt.Scenario.Exit.IsOn)
        {
            Permit = new RoomPermit();
        }

        if (profile.FakeOrders != FakeOrderBuyer.None)
        {
            Fakes = new FakeAccount();
        }

        if (start?.LoyalWaiting is { } waiting)
        {
            LoyalWaiting.Add(waiting);
        }
    }

    /// <summary>What it is.</summary>
    public RoomProfile Profile => site.Profile;

    /// <summary>Followers per segment (nature's).</summary>
    public SegmentCounts Followers { get; private set; }

    /// <summary>Trust in the host, in units of utility: of the room's own crew, or of its influencer.</summary>
    public double Trust => Profile.IsStoreRoom ? Returns.From(Profile.Trust) : HostTrust;

    /// <summary>What the influencer last said of its trust.</summary>
    public double HostTrust { get; private set; }

    /// <summary>The share of its goods that come back.</summary>
    public TrustLevel Returns { get; private set; } = new();

    /// <summary>Traffic score and match with clusters.</summary>
    public RoomStanding Standing { get; private set; }

    /// <summary>The SKUs it can show.</summary>
    public RoomRoster Roster { get; }

    /// <summary>What its host is told to judge offers by; null where the roster never changes.</summary>
    public RoomMemory? Memory { get; private set; }

    /// <summary>What it knows of the SKUs on its roster, by entry.</summary>
    public List<SkuRecord> Records { get; private set; }

    /// <summary>Show hours under preparation.</summary>
    public List<ShowPlan> Plans { get; private set; } = [];

    /// <summary>The luck of the show under preparation or on air in the feed, a factor with mean 1 (nature's).</summary>
    public double ShowLuck { get; private set; } = 1;

    /// <summary>Buyers who came back and wait for the next show, per segment and category (nature's).</summary>
    public SegmentTable LoyalWaiting { get; private set; }

    /// <summary>What happened since the last daily close.</summary>
    public RoomDayTally Today { get; private set; } = new();

    /// <summary>Its cash.</summary>
    public Book Book { get; private set; } = new();

    /// <summary>Fake orders that are still to be paid; null where none are placed.</summary>
    public FakeAccount? Fakes { get; private set; }

    /// <summary>Its leave to be on air; null where nobody can take it away.</summary>
    public RoomPermit? Permit { get; private set; }

    /// <summary>The tick of the wake-up that is set.</summary>
    public int NextWake { get; private set; }

    /// <inheritdoc/>
    public override void Step(Hour hour)
    {
        ReadLetters(hour);
        HoldShow(hour);
        PrepareShow(hour);
        CloseDay(hour);
        SetAlarm(hour);
    }

    /// <inheritdoc/>
    protected internal override void TakeOver(Entity before)
    {
        // A room that was closed holds no show, whatever it had prepared: quotes are answered as unsold, and people let go.
        Plans.RemoveAll(plan => !site.IsOnAir(plan.ShowTick));
        var places = Math.Min(Profile.SkusPerShow, Profile.Roster.Count);
        foreach (var plan in Plans.Where(plan => plan.LineUp.Length > places))
        {
            plan.LineUp = plan.LineUp[..places];
        }
    }

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Followers = codec.Part("followers", Followers);
        HostTrust = codec.Double("hostTrust", HostTrust);
        Returns = codec.Part("returns", Returns);
        Standing = codec.Part("standing", Standing);
        Records = codec.Items("records", Records);
        Plans = codec.Items("plans", Plans);
        ShowLuck = codec.Double("showLuck", ShowLuck);
        LoyalWaiting = codec.Part("loyalWaiting", LoyalWaiting);
        Today = codec.Part("today", Today);
        Book = codec.Part("book", Book);
        NextWake = codec.Int("nextWake", NextWake);
        if (codec.Block(12, Roster.Changes))
        {
            Roster.Describe(codec);
            Memory = codec.Part("memory", Memory!);
        }
        Fakes = codec.Optional(24, "fakes", Fakes);
        Permit = codec.Optional(25, "permit", Permit);
    }
}

using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Influencers;

/// <summary>
/// A host for hire (达人). Its rooms sell for several makers; what comes back costs it trust, and its rooms show that trust to
/// their viewers.
/// </summary>
public sealed class Influencer : Entity, IHasBook
{
    // After the rooms' daily close at 03:00, so that a state rests on the day that ended.
    private const int CloseHour = 5;

    // A modest household: some 6,000 CNY a month.
    private const long LivingFenPerDay = 20_000;

    private readonly InfluencerProfile profile;
    private readonly double flopReturnShare;
    private readonly MatchingDesk desk;

    /// <summary>Introduces a host.</summary>
    /// <param name="profile">What it is.</param>
    /// <param name="belt">The belt.</param>
    public Influencer(InfluencerProfile profile, Belt belt)
        : base(profile.Id)
    {
        this.profile = profile;
        flopReturnShare = belt.Scenario.AfterSale.FlopReturnShare;
        Followers = profile.Followers;
        desk = new MatchingDesk(profile, belt);
        if (belt.HostMarket is not null)
        {
            var drawn = profile.Rooms.SelectMany(room => belt.RoomOf(room).Roster);
            Matching = HostMatching.Of(profile.Rooms.Count, belt.CategoryCount, drawn.Select(entry => entry.Sku.Number));
        }
    }

    /// <summary>Followers of all its rooms.</summary>
    public int Followers { get; private set; }

    /// <summary>The share of goods that came back.</summary>
    public TrustLevel Returns { get; private set; } = new();

    /// <summary>Its cash.</summary>
    public Book Book { get; private set; } = new();

    /// <summary>The tick of the next daily close.</summary>
    public int NextClose { get; private set; }

    /// <summary>What it keeps to judge offers; null where rosters are drawn once.</summary>
    public HostMatching? Matching { get; private set; }

    /// <summary>Trust, in units of utility.</summary>
    public double Trust => Returns.From(profile.Group.Trust);

    /// <inheritdoc/>
    public override void Step(Hour hour)
    {
        ReadLetters(hour);
        CloseDay(hour);
        SetAlarm(hour);
    }

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Followers = codec.Int("followers", Followers);
        Returns = codec.Part("returns", Returns);
        Book = codec.Part("book", Book);
        NextClose = codec.Int("nextClose", NextClose);
        Matching = codec.Optional(12, "matching", Matching);
    }

    private void ReadLetters(Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            switch (letter.Body)
            {
                case RoomDay day:
                    Learn(hour, letter.From, day);
                    break;
                case OfferSample sample:
                    desk.Choose(this, hour, Matching!, letter.From, sample);
                    break;
                case Payment payment:
                    Book.Receive(hour, payment);
                    break;
                default:
                    throw new BrokenBalanceException($"an influencer cannot read a letter of type {letter.Body.Type}");
            }
        }
    }

    private void Learn(Hour hour, EntityId room, RoomDay day)
    {
        if (day.Experience is { } experience)
        {
            Matching!.Learn(room.Number - profile.Rooms[0].Number, experience);
        }

        Followers = checked(Followers + day.NewFollowers);
        Returns.Learn(day.Delivered, day.Returned);
        if (TrustLevel.IsFlop(day.Delivered, day.Returned, flopReturnShare))
        {
            hour.Count(Metric.InfluencerHostFlops, 1);
        }
    }

    private void CloseDay(Hour hour)
    {
        if (hour.Tick != NextClose || hour.Tick == 0)
        {
            return;
        }

        Book.Spend(hour, Metric.InfluencerLivingCostFen, LivingFenPerDay);
        foreach (var room in profile.Rooms)
        {
            hour.Send(room, new HostState { Trust = Trust });
        }
    }

    private void SetAlarm(Hour hour)
    {
        if (NextClose <= hour.Tick)
        {
            NextClose = Calendar.NextAt(hour.Tick, CloseHour);
            hour.WakeAt(NextClose);
        }
    }
}

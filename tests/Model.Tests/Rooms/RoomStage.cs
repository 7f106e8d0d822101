using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Tests.Rooms;

/// <summary>A room with everything a show needs: a platform that hands out people and factories that quote.</summary>
internal sealed class RoomStage
{
    public const int PrepareTick = 17;
    public const int ShowTick = 19;
    private readonly Stepper stepper;
    private readonly List<Letter> asked = [];

    public RoomStage(TestBelt belt, int room = 0, ulong seed = 1)
    {
        Belt = belt.Build();
        Profile = Belt.Rooms[room];
        Room = new Room(Profile, Belt, belt.NatureOf(Belt));
        stepper = new Stepper(Room, seed);
    }

    public Belt Belt { get; }

    public RoomProfile Profile { get; }

    public Room Room { get; }

    public long Ready { get; set; } = 100;

    public long Aware { get; set; }

    public double TuneIn { get; set; } = 1;

    public double Views { get; set; } = 1000;

    public Func<int, int> StockQuota { get; set; } = _ => 1_000_000;

    public int PresaleQuota { get; set; }

    public long PriceFen { get; set; } = 15_000;

    /// <summary>What factories answer, if not an offer of every SKU asked for.</summary>
    public Func<QuoteRequest, Quote>? Answer { get; set; }

    public bool Recording { get => stepper.DecisionsWanted; set => stepper.DecisionsWanted = value; }

    /// <summary>Prepares a show.</summary>
    public Outbox Prepare(int tick = PrepareTick)
    {
        var outbox = stepper.Step(tick);
        asked.Clear();
        asked.AddRange(outbox.Letters.Where(letter => letter.Body is QuoteRequest));
        Publish(outbox.Letters.Select(letter => letter.Body).OfType<TrafficBid>().Single(), tick + 2);
        return outbox;
    }

    /// <summary>Holds the show that was prepared last.</summary>
    public Outbox Show(int tick = ShowTick, params (EntityId From, Message Body)[] more)
        => stepper.Step(tick, [.. more, .. Quotes()]);

    public Outbox Step(int tick, params (EntityId From, Message Body)[] letters) => stepper.Step(tick, letters);

    public IEnumerable<(EntityId From, Message Body)> Quotes() => asked.Select(letter =>
    {
        var request = (QuoteRequest)letter.Body;
        var quote = Answer?.Invoke(request) ?? new Quote { ShowTick = request.ShowTick, Lines = [.. request.SkuNumbers.Select(Offer)] };
        return (letter.To, (Message)quote);
    });

    private QuoteLine Offer(int number)
    {
        var sku = Belt.Skus[number - 1];
        return new QuoteLine
        {
            Sku = sku.Id,
            Design = sku.Design,
            PriceFen = PriceFen,
            ListPriceFen = PriceFen,
            RatingMicro = 800_000,
            StockQuota = StockQuota(number - 1),
            PresaleQuota = PresaleQuota,
            StockPromiseHours = 48,
            PresalePromiseHours = 240,
        };
    }

    // The room is the only one live: the feed's views and all people are its own.
    public void Publish(EntityId publisher, Message body) => stepper.Publish(publisher, body);

    private void Publish(TrafficBid bid, int showTick)
    {
        var segments = Belt.Society.Segments.Count;
        var views = Enumerable.Repeat((long)(Views * 1000), segments).ToArray();
        var crowd = new Crowd
        {
            RecommendedMilli = views,
            ClaimsMilli = [.. views.Select((milli, segment) => milli + bid.Claims.Milli[segment])],
            TuneInMicro = [.. views.Select(_ => (long)(TuneIn * 1_000_000))],
            Ready = Fill(Ready),
            Aware = Fill(Aware),
        };
        stepper.Publish(Profile.Platform, new TrafficBulletin { ShowTick = showTick, ClusterWeights = bid.ClusterWeights, Rooms = 1, Crowd = crowd }, showTick - 1);
    }

    private SegmentTable Fill(long people)
    {
        var table = SegmentTable.Zero(Belt.Society.Segments.Count, Belt.CategoryCount);
        Array.Fill(table.Values, people);
        return table;
    }
}

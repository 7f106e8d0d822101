using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>Publishes the clips about one SKU on the accounts of its factory's store rooms, and draws what comes of them. It has no state.</summary>
internal sealed class ClipStudio
{
    /// <summary>Hour of the day at which clips are published.</summary>
    public const int Noon = 12;

    private const int FollowerDraws = 1024;
    private const int DaysPerMonth = 30;

    private readonly ClipOptions options;
    private readonly Belt belt;
    private readonly NaturePath nature;
    private readonly SkuProfile sku;
    private readonly List<RoomProfile> rooms;
    private readonly ClipCalendar calendar;
    private readonly int place;

    private ClipStudio(ClipOptions options, Belt belt, NaturePath nature, SkuProfile sku, FactoryProfile factory)
    {
        this.options = options;
        this.belt = belt;
        this.nature = nature;
        this.sku = sku;
        rooms = RoomsOf(factory, belt);
        calendar = new ClipCalendar(factory.Class.Content.ClipsPerMonth / DaysPerMonth, factory.Skus.Count, rooms.Count);
        place = sku.Id.Number - factory.Skus[0].Number;
    }

    /// <summary>The studio of a SKU, or null if its factory publishes none.</summary>
    public static ClipStudio? Of(SkuProfile sku, Belt belt, NaturePath nature)
    {
        var factory = belt.FactoryOf(sku.Factory);
        return PerDay(factory, belt) > 0 ? new ClipStudio(belt.Scenario.Clips!, belt, nature, sku, factory) : null;
    }

    /// <summary>Clips a factory publishes per day; 0 without store rooms on air.</summary>
    public static double PerDay(FactoryProfile factory, Belt belt)
        => belt.Scenario.Clips is not null && RoomsOf(factory, belt).Count > 0 ? factory.Class.Content.ClipsPerMonth / DaysPerMonth : 0;

    /// <summary>Publishes the day's clips.</summary>
    public void Publish(Hour hour, Design design)
    {
        if (hour.HourOfDay != Noon)
        {
            return;
        }

        for (var clip = calendar.FirstOf(hour.Day); clip < calendar.FirstOf(hour.Day + 1); clip++)
        {
            if (calendar.SkuOf(clip) == place)
            {
                Publish(hour, design, rooms[calendar.RoomOf(clip)], clip - calendar.FirstOf(hour.Day));
            }
        }
    }

    /// <summary>Shows the concepts the factory asks about, beside the present design, to as many viewers each.</summary>
    public void ShowConcepts(Hour hour, Design design)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is TestConcept test)
            {
                var dice = hour.NatureDice(Purpose.ConceptTest);
                var law = LawOf(hour, design, rooms[0]);
                var present = dice.Binomial(options.Views, law.Liking, 0);
                var vector = design.Vector.Zip(test.Change, static (value, change) => value + change);
                law = LawOf(hour, Design.Of(design.Version, [.. vector]), rooms[0]);
                var concept = dice.Binomial(options.Views, law.Liking, 1);
                hour.Send(sku.Factory, new ConceptLikes { Concept = concept, Present = present }, options.TestHours);
            }
        }
    }

    private static List<RoomProfile> RoomsOf(FactoryProfile factory, Belt belt)
        => [.. factory.Rooms.Select(belt.RoomOf).Where(room => room.OnAir.Contains(true))];

    private ClipLaw LawOf(Hour hour, Design design, RoomProfile room)
    {
        var platform = room.Platform.Number - 1;
        var law = new ClipLaw(belt.Society.CountOn[platform]);
        law.Set(options, nature, design, belt.Society.FirstOn[platform], sku.Category, hour.Day);
        return law;
    }

    private void Publish(Hour hour, Design design, RoomProfile room, int number)
    {
        var platform = room.Platform.Number - 1;
        var law = LawOf(hour, design, room);
        var isHit = law.IsHit(options, hour.NatureDice(Purpose.ClipLuck).Normal(number));
        var views = isHit ? options.HitViews : options.Views;
        var segments = belt.Society.CountOn[platform];
        var reach = new ClipReach { Milli = SegmentTable.Zero(segments, belt.CategoryCount) };
        var followers = SegmentCounts.Zero(belt.Society.FirstOn[platform], segments);
        var dice = hour.NatureDice(Purpose.ClipFollowers);
        for (var segment = 0; segment < segments; segment++)
        {
            var part = law.ViewsOf(segment, views);
            reach.Milli[segment, sku.Category] = Fixed.FromDouble(options.AwarePerView * part) / 1000;
            followers.Counts[segment] = dice.Poisson(options.FollowersPerView * part, (number * FollowerDraws) + segment);
        }

        hour.Send(room.Platform, reach);
        if (followers.Total > 0)
        {
            hour.Send(room.Id, new ClipFollowers { People = followers });
        }

        hour.Count(Metric.SkuClips, 1);
        hour.Count(Metric.SkuClipHits, isHit ? 1 : 0);
        hour.Count(Metric.SkuClipViews, views);
    }
}

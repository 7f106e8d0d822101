using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;

namespace OrleansIndustrialBelt.Experiments.Validation.Platforms;

/// <summary>
/// A platform's feed that knows of a room nothing but its past views. Every hour it gives away a hundredth more of what it has given,
/// by the platform's rule; a room's views are drawn as any room's are. Beside rooms that had views there are so many
/// others that the part shared equally nearly always goes to one of those.
/// </summary>
/// <param name="platform">The rule's options; κ = 1 and no cap.</param>
/// <param name="share">The rule that shares views.</param>
/// <param name="weight">The rule that weighs rooms.</param>
/// <param name="seed">Seed of the draws.</param>
internal sealed class AttentionUrn(PlatformProfile platform, TrafficShare share, TrafficWeight weight, ulong seed)
{
    private const int Rooms = 10_000_000;
    private const int FirstRooms = 1;
    private const double GrowthPerHour = 0.01;

    // A view is split into so many parts: the equal part of one room among millions is a small one.
    private const double PartsPerView = 1e12;

    // The rule's floor is for rates about 1; a view counts as ten million of them.
    private const double ScorePerView = 1e7;

    private readonly List<int> seen = [];
    private readonly List<long> weights = [];
    private readonly Dictionary<long, double> parts = [];
    private long sum;
    private long total;

    /// <summary>Views of each room that had any, when the feed has given away so many.</summary>
    /// <param name="views">Views in all.</param>
    public IReadOnlyList<int> Grow(int views)
    {
        sum = Rooms * Weight(0);
        Open(FirstRooms);
        for (var hour = 0; total < views; hour++)
        {
            LiveHour(new RandomStream(seed, entity: 1, (int)Purpose.Viewers, hour));
        }

        return seen;
    }

    private void LiveHour(RandomStream dice)
    {
        // What is shared by all stands before anybody gets a part: parts of equal rooms are equal.
        parts.Clear();
        var (all, amount) = (sum, (long)(total * GrowthPerHour * PartsPerView));
        var rooms = seen.Count;
        for (var room = 0; room < rooms; room++)
        {
            View(room, dice.Poisson(PartOf(weights[room], all, amount), room));
        }

        Open(dice.Poisson(PartOf(Weight(0), all, amount) * (Rooms - rooms), Rooms));
    }

    private double PartOf(long weightOfRoom, long all, long amount)
    {
        if (!parts.TryGetValue(weightOfRoom, out var part))
        {
            parts.Add(weightOfRoom, part = share(amount, weightOfRoom, all, Rooms, platform.Options) / PartsPerView);
        }

        return part;
    }

    private void Open(int rooms)
    {
        for (var i = 0; i < rooms; i++)
        {
            seen.Add(0);
            weights.Add(Weight(0));
            View(seen.Count - 1, 1);
        }
    }

    private void View(int room, int views)
    {
        if (views > 0)
        {
            seen[room] += views;
            total += views;
            sum -= weights[room];
            weights[room] = Weight(seen[room]);
            sum += weights[room];
        }
    }

    private long Weight(int views) => Fixed.FromDouble(weight(views * ScorePerView, 1, platform));
}

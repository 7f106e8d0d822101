using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Answers all bids for a show hour with one bulletin, and reserves the people it states.</summary>
internal sealed class TrafficDesk
{
    private const double LargestTuneIn = 0.8;

    // An hour offers half of the ready people: the other half is kept for the next hour, whose bulletin goes out before this
    // hour's reports are in. Of those offered twice as many tune in, so the pool is reached as if all were offered.
    private const int OfferedPart = 2;

    private const double MillisPerPerson = 1000;

    private readonly NaturePath nature;
    private readonly PlatformOptions options;
    private readonly int first;
    private readonly IReadOnlyList<int> populations;

    public TrafficDesk(Belt belt, NaturePath nature, PlatformProfile profile, IReadOnlyList<int> populations)
    {
        this.nature = nature;
        this.populations = populations;
        options = profile.Options;
        first = belt.Society.FirstOn[profile.Id.Number - 1];
    }

    /// <summary>The bulletin for the show hour, one hour ahead.</summary>
    public TrafficBulletin Answer(TrafficBid bids, int showTick, NeedPools pools, Reservations reservations)
    {
        var crowd = new Crowd
        {
            RecommendedMilli = [.. populations.Select((people, segment) => RecommendedMilli(people, segment, showTick))],
            Ready = SegmentTable.Zero(populations.Count, pools.Ready.Categories),
            Aware = SegmentTable.Zero(populations.Count, pools.Ready.Categories),
        };
        crowd.ClaimsMilli = [.. crowd.RecommendedMilli.Select((views, segment) => checked(views + bids.Claims.Milli[segment]))];
        crowd.TuneInMicro = [.. crowd.ClaimsMilli.Select((claims, segment) => TuneInMicro(claims, populations[segment]))];
        Offer(crowd, pools, reservations);
        var reserved = SegmentTable.Zero(populations.Count, pools.Ready.Categories);
        reserved.Add(crowd.Ready);
        reservations.HandOut(showTick, reserved);
        return new TrafficBulletin { ShowTick = showTick, ClusterWeights = bids.ClusterWeights, Rooms = bids.Rooms, Crowd = crowd };
    }

    /// <summary>
    /// Views the feed gives a segment's people in an hour: people · views per person and day / 24 · activity, fading day by day.
    /// </summary>
    private long RecommendedMilli(int people, int segment, int showTick)
    {
        double perHour = people * options.RecommendedViewsPerPersonDay / Calendar.HoursPerDay * nature.Activity(first + segment, showTick);
        double fading = Elementary.Pow(1 - options.TrafficDividendDecay, showTick / Calendar.HoursPerDay);
        return (long)(perHour * fading * MillisPerPerson);
    }

    private long TuneInMicro(long claimsMilli, int people)
        => Fixed.FromDouble(Math.Min(LargestTuneIn, OfferedPart * options.RecommendedTargeting * (claimsMilli / MillisPerPerson) / people));

    private void Offer(Crowd crowd, NeedPools pools, Reservations reservations)
    {
        for (int segment = 0; segment < populations.Count; segment++)
        {
            for (int category = 0; category < pools.Ready.Categories; category++)
            {
                long half = (pools.Ready[segment, category] + 1) / OfferedPart;
                crowd.Ready[segment, category] = Math.Min(half, reservations.Free(pools, segment, category));
                crowd.Aware[segment, category] = pools.Aware[segment, category] / OfferedPart;
            }
        }
    }
}

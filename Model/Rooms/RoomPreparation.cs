using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms.Decisions;
using OrleansIndustrialBelt.Model.Rooms.Decisions;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <content>Two hours before a show: line-up, bid for viewers, requests for quotes.</content>
public sealed partial class Room
{
    private const int HoursAhead = 2;

    private ShowPlan? PlanFor(int showTick)
    {
        foreach (var plan in Plans)
        {
            if (plan.ShowTick == showTick)
            {
                return plan;
            }
        }

        return null;
    }

    private void PrepareShow(Hour hour)
    {
        var showTick = hour.Tick + HoursAhead;
        if (!site.IsOnAir(showTick))
        {
            return;
        }

        if (Permit is { } permit && permit.IsBlocked(showTick))
        {
            hour.Count(Metric.RoomSuspendedHours, permit.IsClosed ? 0 : 1);
            return;
        }

        var before = PlanFor(showTick - 1);
        var isNewShow = before is null || showTick - before.ShowStart >= Calendar.HoursPerDay;
        if (isNewShow)
        {
            DrawShowLuck(hour);
        }

        var lineUp = isNewShow || IsSoldOut(before!, hour.Tick) ? ChooseLineUp(hour) : before!.LineUp;
        var next = new ShowPlan
        {
            ShowTick = showTick,
            ShowStart = isNewShow ? showTick : before!.ShowStart,
            LineUp = lineUp,
            Weights = BidWeights(HubFactor(hour, lineUp)),
        };
        ExpectOwnViewers(next);
        Plans.Add(next);
        SendBid(hour, next);
        AskForQuotes(hour, next);
    }

    // Lognormal with mean 1. It multiplies the weight that is bid, so that all rooms' parts still add up to the whole.
    private void DrawShowLuck(Hour hour)
    {
        var deviation = site.Scenario.Nature.ShowLuckSd;
        ShowLuck = Elementary.Exp((deviation * hour.NatureDice(Purpose.ShowLuck).Normal(0)) - (deviation * deviation / 2));
    }

    private bool IsSoldOut(ShowPlan plan, int tick)
    {
        foreach (var entry in plan.LineUp)
        {
            if (Records[entry].SoldOutUntil > tick)
            {
                return true;
            }
        }

        return false;
    }

    private int[] ChooseLineUp(Hour hour)
    {
        var choice = ChooseAmongActive(hour.Tick);
        if (hour.DecisionsWanted)
        {
            var subject = choice.Explored >= 0 ? Roster.Entries[choice.Explored].Sku : EntityId.None;
            hour.Decided(new Decision(hour.Tick, Id, "lineUp", subject, "chosen", choice.Reason, new Fact("skus", choice.Entries.Length)));
        }

        return choice.Entries;
    }

    private LineUpChoice ChooseAmongActive(int tick)
    {
        var active = Roster.Active;
        if (active.Count == Records.Count)
        {
            return LineUp.Choose(Records, Profile.SkusPerShow, tick);
        }

        var choice = LineUp.Choose([.. active.Select(entry => Records[entry])], Profile.SkusPerShow, tick);
        return choice with
        {
            Entries = [.. choice.Entries.Select(place => active[place])],
            Explored = choice.Explored >= 0 ? active[choice.Explored] : -1,
        };
    }

    private long[] BidWeights(double hubFactor)
    {
        var weights = new long[site.Belt.ClusterCount];
        for (var place = 0; place < site.Clusters; place++)
        {
            var weight = TrafficRule.Weight(Standing.Score, Standing.MatchOf(place), site.Platform);
            weights[site.Platform.Clusters[place]] = Fixed.FromDouble(weight * hubFactor * ShowLuck);
        }

        return weights;
    }

    private void ExpectOwnViewers(ShowPlan plan)
    {
        Span<long> weights = stackalloc long[site.Segments];
        plan.Followers = Claims.Zero(site.Segments);
        plan.Paid = Claims.Zero(site.Segments);
        for (var segment = 0; segment < site.Segments; segment++)
        {
            var activity = site.Nature.Activity(site.First + segment, plan.ShowTick);
            plan.Followers.Milli[segment] = (long)(1000.0 * Followers.Counts[segment] * site.Platform.Options.FollowerTuneInPerHour * activity);
            weights[segment] = (long)(site.Population[segment] * activity);
        }

        var paidViews = Profile.AdFenPerHour / 100.0 * site.Scenario.Money.ViewsPerAdCny;
        Fixed.LargestRemainder((long)(1000 * paidViews), weights, plan.Paid.Milli);
    }

    private void SendBid(Hour hour, ShowPlan plan)
    {
        var claims = Claims.Zero(site.Segments);
        for (var segment = 0; segment < site.Segments; segment++)
        {
            claims.Milli[segment] = ShowAudience.OwnClaim(site, plan, segment);
        }

        // Partitions add to the bid's own array, so it must not be the plan's.
        hour.Send(Profile.Platform, new TrafficBid { ClusterWeights = [.. plan.Weights], Rooms = 1, Claims = claims });
    }

    // The roster is grouped by factory, so the entries of one factory are neighbours.
    private void AskForQuotes(Hour hour, ShowPlan plan)
    {
        for (int first = 0, end; first < plan.LineUp.Length; first = end)
        {
            var factory = Roster.Entries[plan.LineUp[first]].Factory;
            end = first + 1;
            while (end < plan.LineUp.Length && Roster.Entries[plan.LineUp[end]].Factory == factory)
            {
                end++;
            }

            var numbers = new int[end - first];
            for (var i = 0; i < numbers.Length; i++)
            {
                numbers[i] = Roster.Entries[plan.LineUp[first + i]].Sku.Number;
            }

            hour.Send(factory, new QuoteRequest { ShowTick = plan.ShowTick, SkuNumbers = numbers });
        }
    }
}

using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <content>What a platform does in an hour.</content>
public sealed partial class Platform
{
    /// <inheritdoc/>
    public override void Step(Hour hour)
    {
        BookShows(hour);
        ReceiveFees(hour);
        KeepLoyalBuyers(hour);
        ReopenNeeds(hour);
        flow.Live(hour, pools, reservations);
        ReadClips(hour);
        talk?.Spread(hour, pools, Find<ShowReport>(hour)?.Viewers ?? 0);
        NoteFads(hour);
        PublishHotList(hour);
        TellFuture(hour);
        ShowOffers(hour);
        OpenShelves(hour);
        AnswerBids(hour);
        pools.Check(flow.Populations);
        hour.WakeAt(hour.Tick + 1);
    }

    private void BookShows(Hour hour)
    {
        int showTick = hour.Tick - 1;
        if (Find<ShowReport>(hour) is { } report)
        {
            reservations.CheckSales(showTick, report.Bought);
            NeedPools.Move(pools.Ready, pools.Owned, report.Bought);
            pools.LetGo(pools.Owned, report.LoyalBought);
            pools.LetGo(pools.Dormant, report.LoyalGone);
            for (int category = 0; category < report.CategoryUnits.Length; category++)
            {
                hotList.Sold(category, report.CategoryUnits[category]);
            }

            if (report.CategoryFen is not null)
            {
                prices?.Sold(report.CategoryUnits, report.CategoryFen);
            }

            Book.Spend(hour, Metric.PlatformOperationCostFen, (long)Math.Floor((report.Viewers * serverFenPerView) + 0.5));
            hour.Count(Metric.PlatformBought, SumOf(report.Bought) + SumOf(report.LoyalBought));
        }

        reservations.Release(showTick);
    }

    private void ReceiveFees(Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is Payment payment)
            {
                Book.Receive(hour, payment);
            }
        }
    }

    private void KeepLoyalBuyers(Hour hour)
    {
        if (Find<LoyalReserved>(hour) is { } loyal)
        {
            pools.Keep(loyal.Buyers, reservations);
        }
    }

    private void ReopenNeeds(Hour hour)
    {
        if (Find<NeedsReopened>(hour) is { } people)
        {
            pools.Reopen(pools.Ready, people.StillReady);
            pools.Reopen(pools.Dormant, people.GivenUp);
        }
    }

    private void ReadClips(Hour hour)
    {
        if (Find<ClipReach>(hour) is not { } reach)
        {
            return;
        }

        var dice = hour.NatureDice(Purpose.ClipReach);
        long reached = 0;
        for (int cell = 0; cell < reach.Milli.Values.Length; cell++)
        {
            var (segment, category) = (cell / reach.Milli.Categories, cell % reach.Milli.Categories);
            double share = Math.Min(1, reach.Milli.Values[cell] / 1000.0 / flow.Populations[segment]);
            int people = dice.Binomial(checked((int)pools.Dormant[segment, category]), share, cell);
            NeedPools.Move(pools.Dormant, pools.Aware, segment, category, people);
            reached += people;
        }

        hour.Count(Metric.PlatformBecameAware, reached);
        hour.Count(Metric.PlatformReachedByClips, reached);
    }

    private void NoteFads(Hour hour)
    {
        if (hour.HourOfDay != 0)
        {
            return;
        }

        foreach (var fad in nature.Fads)
        {
            if (fad.Onset == hour.Tick && fad.Segment >= first && fad.Segment < first + flow.Populations.Count)
            {
                hour.Note(new BeltEvent(
                    hour.Tick,
                    Id,
                    "fad",
                    EntityId.None,
                    new Fact("segment", fad.Segment),
                    new Fact("category", fad.Category),
                    new Fact("attribute", fad.Attribute),
                    new Fact("sign", fad.Sign)));
            }
        }
    }

    private void PublishHotList(Hour hour)
    {
        if (hour.HourOfDay == 0 && hour.Tick > 0)
        {
            hour.Publish(new HotList { GrowthMicro = hotList.CloseDay(), MeanPriceFen = prices?.CloseDay() });
        }
    }

    private void TellFuture(Hour hour)
    {
        if (oracle is not null && hour.HourOfDay == 0)
        {
            hour.Publish(oracle.Look(hour.Day));
        }
    }

    private void ShowOffers(Hour hour)
    {
        if (offers is not null && offers.Collect(hour))
        {
            offers.Show(hour, hosts, hostMarket!.Options.OffersShown);
        }
    }

    private void OpenShelves(Hour hour)
    {
        if (Find<ShelfReport>(hour) is not { } report)
        {
            return;
        }

        var (gap, people) = NeedGap.Measure(nature, report.Lines, first, pools.Ready, hour.Day);
        hour.Count(Metric.PlatformNeedGapMicro, gap);
        hour.Count(Metric.PlatformNeedGapPeople, people);
        SellOffShelves(hour, report.Lines.FindAll(line => line.Units > 0));
    }

    private void SellOffShelves(Hour hour, List<ShelfLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var day = market.Draw(hour, lines, pools, reservations);
        hour.Count(Metric.PlatformBought, day.Units);
        hour.Count(Metric.PlatformShelfSurplusMicro, Fixed.FromDouble(day.SurplusCny));
        for (int line = 0; line < lines.Count; line++)
        {
            var sales = day.Sales[line];
            if (sales.Units + sales.TurnedAway > 0)
            {
                hotList.Sold(lines[line].Category, sales.Units);
                hour.Send(lines[line].Sku, sales);
            }
        }
    }

    private void AnswerBids(Hour hour)
    {
        if (Find<TrafficBid>(hour) is { Rooms: > 0 } bids)
        {
            var bulletin = desk.Answer(bids, hour.Tick + 1, pools, reservations);
            long views = 0;
            foreach (long milli in bulletin.Crowd.RecommendedMilli)
            {
                views += milli;
            }

            hour.Count(Metric.PlatformRecommendedViews, views / 1000);
            hour.Publish(bulletin);
        }
    }

    /// <summary>The hour's letter of a type that partitions add up, so that there is one at most.</summary>
    private static T? Find<T>(Hour hour)
        where T : SummedMessage
    {
        T? found = null;
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is T body)
            {
                found = found is null ? body : throw new BrokenBalanceException($"two sums of {typeof(T).Name} arrived in one hour");
            }
        }

        return found;
    }

    private static long SumOf(SegmentTable table)
    {
        long sum = 0;
        foreach (long value in table.Values)
        {
            sum += value;
        }

        return sum;
    }
}

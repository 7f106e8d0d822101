using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Influencers.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Influencers;

/// <summary>Matching as a host sees it: judges the offers of one platform's board and gives its rooms there a new roster.</summary>
/// <param name="host">The host.</param>
/// <param name="belt">The belt.</param>
internal sealed class MatchingDesk(InfluencerProfile host, Belt belt)
{
    /// <summary>Takes the best offers; a host for whom none is worth it goes on with what it has.</summary>
    public void Choose(Influencer self, Hour hour, HostMatching known, EntityId platform, OfferSample sample)
    {
        var rooms = host.Rooms.Where(room => belt.RoomOf(room).Platform == platform).ToArray();
        var offers = sample.Offers;
        var views = offers.ConvertAll(offer => ViewOf(known, rooms, offer)).ToArray();
        var verdicts = HostChoice.Decide(ViewOf(known, rooms), views, host.Group.SkusPerShow * belt.HostMarket!.Options.SkusPerPlace);
        Report(hour, offers, verdicts);
        var taken = offers.Where((_, index) => verdicts[index].IsTaken).ToList();
        if (taken.Count == 0)
        {
            return;
        }

        TellMakers(self, hour, known, rooms, taken);
        foreach (var room in rooms)
        {
            hour.Send(room, new NewRoster { SkuNumbers = Numbers(taken) });
        }

        known.KeepSamples(Numbers(taken));
        hour.Count(Metric.InfluencerOffersTaken, taken.Count);
    }

    private static int[] Numbers(IEnumerable<Offer> offers) => [.. offers.Select(offer => offer.Sku.Number).Order()];

    private HostView ViewOf(HostMatching known, EntityId[] rooms)
    {
        var options = belt.HostMarket!.Options;
        var exposure = new double[belt.CategoryCount];
        var sales = new double[belt.CategoryCount];
        double views = 0;
        foreach (var room in rooms)
        {
            var seen = Of(known, room);
            views += seen.ViewsPerHour * belt.RoomOf(room).OnAir.Count(static onAir => onAir) / belt.RoomOf(room).ShowDaysPerWeek;
            for (var category = 0; category < exposure.Length; category++)
            {
                exposure[category] += seen.Exposure[category];
                sales[category] += seen.SalesCny[category];
            }
        }

        return new HostView
        {
            ViewsPerShow = views,
            SkusPerShow = host.Group.SkusPerShow,
            ShowsPerPeriod = (double)rooms.Max(room => belt.RoomOf(room).ShowDaysPerWeek) * options.PeriodDays / Calendar.DaysPerWeek,
            Exposure = exposure,
            SalesCny = sales,
            RiskWeight = options.RiskWeight,
            UnfamiliarityShare = options.UnfamiliarityShare,
        };
    }

    private OfferView ViewOf(HostMatching known, EntityId[] rooms, Offer offer)
    {
        var sku = belt.SkuOf(offer.Sku);
        var maker = known.OfMaker(sku.Factory);
        var (exposure, sales) = Seen(known, rooms, offer.Sku);
        return new OfferView(
            sku.Category,
            Fixed.ToDouble(offer.CommissionMicro),
            offer.SlotFeeFen / 100.0,
            known.HasSample(offer.Sku.Number) ? 0 : offer.SampleFen / 100.0,
            exposure,
            sales,
            HostChoice.ReturnShare(maker?.Delivered ?? 0, maker?.Returned ?? 0, Fixed.ToDouble(offer.RatingMicro)));
    }

    private (double Exposure, double SalesCny) Seen(HostMatching known, EntityId[] rooms, EntityId sku)
    {
        double exposure = 0;
        double sales = 0;
        foreach (var room in rooms)
        {
            if (Of(known, room).Skus.Find(item => item.Sku == sku) is { } seen)
            {
                exposure += seen.Exposure;
                sales += seen.SalesCny;
            }
        }

        return (exposure, sales);
    }

    private RoomExperience Of(HostMatching known, EntityId room) => known.OfRoom(room.Number - host.Rooms[0].Number);

    // The board lists offers by factory, so that those of one factory are neighbours.
    private void TellMakers(Influencer self, Hour hour, HostMatching known, EntityId[] rooms, List<Offer> taken)
    {
        foreach (var group in taken.GroupBy(offer => belt.SkuOf(offer.Sku).Factory))
        {
            var samples = group.Where(offer => !known.HasSample(offer.Sku.Number)).ToList();
            hour.Send(group.Key, new OfferAcceptance
            {
                RoomNumbers = [.. rooms.Select(room => room.Number)],
                SkuNumbers = Numbers(group),
                SampleNumbers = Numbers(samples),
            });
            self.Book.Pay(hour, Metric.InfluencerSampleCostFen, group.Key, Metric.FactorySampleIncomeFen, samples.Sum(offer => offer.SampleFen));
        }
    }

    private static void Report(Hour hour, List<Offer> offers, OfferVerdict[] verdicts)
    {
        for (var i = 0; i < verdicts.Length && hour.DecisionsWanted; i++)
        {
            hour.Decided(new Decision(
                hour.Tick,
                hour.Self,
                "match",
                offers[i].Sku,
                verdicts[i].IsTaken ? "taken" : "left",
                verdicts[i].Reason,
                new Fact("commissionShare", Fixed.ToDouble(offers[i].CommissionMicro)),
                new Fact("earningsCny", verdicts[i].EarningsCny),
                new Fact("fitFactor", verdicts[i].FitFactor),
                new Fact("riskFactor", verdicts[i].RiskFactor),
                new Fact("worthCny", verdicts[i].WorthCny)));
        }
    }
}

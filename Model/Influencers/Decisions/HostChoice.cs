using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Rooms.Decisions;

namespace OrleansIndustrialBelt.Model.Influencers.Decisions;

/// <summary>
/// Which offers a host takes: those that promise most per show by what its own rooms have seen, weighed by how well it knows the
/// category and by what returns would do to its trust.
/// </summary>
internal static class HostChoice
{
    /// <summary>Units of own experience that count as much as a SKU's public rating.</summary>
    public const double RatingUnits = 50;

    private const double Prior = Airtime.PriorExposure;

    /// <summary>
    /// The share of a maker's goods that come back, as far as a host knows: from its own deliveries, and as long as they are few
    /// from the SKU's public rating, whose dissatisfied it takes for returns. 150 delivered, 60 back and a rating of 0.8 give 0.35.
    /// </summary>
    public static double ReturnShare(double delivered, double returned, double rating)
        => (returned + (RatingUnits * (1 - rating))) / (delivered + RatingUnits);

    /// <summary>Judges offers; the best <paramref name="places"/> of positive worth are taken, earlier ones among equals.</summary>
    public static OfferVerdict[] Decide(HostView host, ReadOnlySpan<OfferView> offers, int places)
    {
        var exposure = Sum(host.Exposure);
        var rate = exposure > 0 ? Sum(host.SalesCny) / exposure : 0;
        var verdicts = new OfferVerdict[offers.Length];
        for (var i = 0; i < offers.Length; i++)
        {
            verdicts[i] = Judge(host, offers[i], rate);
        }

        for (var place = 0; place < places && Best(verdicts) is var best && best >= 0; place++)
        {
            verdicts[best] = verdicts[best] with { IsTaken = true, Reason = "amongTheBest" };
        }

        return verdicts;
    }

    // Sales per viewer and airtime: the SKU's own, drawn to its category's, drawn to those of all the rooms show.
    private static OfferVerdict Judge(HostView host, in OfferView offer, double rate)
    {
        var exposure = host.Exposure[offer.Category];
        var ofCategory = (host.SalesCny[offer.Category] + (Prior * rate)) / (exposure + Prior);
        var ofSku = (offer.SalesCny + (Prior * ofCategory)) / (offer.Exposure + Prior);
        var sales = host.ViewsPerShow / host.SkusPerShow * ofSku;
        var earnings = (offer.CommissionShare * sales * (1 - offer.ReturnShare)) + offer.SlotFeeCny;
        var fit = 1 - (host.UnfamiliarityShare * Prior / (Prior + exposure));
        var risk = Math.Max(0, 1 - (host.RiskWeight * Math.Max(0, offer.ReturnShare - TrustLevel.OrdinaryReturnShare)));
        var worth = (earnings * fit * risk) - (offer.SampleCny / host.ShowsPerPeriod);
        return new OfferVerdict(earnings, fit, risk, worth, false, worth > 0 ? "noPlace" : risk > 0 ? "notWorthIt" : "tooRisky");
    }

    private static int Best(OfferVerdict[] verdicts)
    {
        var best = -1;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (!verdicts[i].IsTaken && verdicts[i].WorthCny > 0 && (best < 0 || verdicts[i].WorthCny > verdicts[best].WorthCny))
            {
                best = i;
            }
        }

        return best;
    }

    private static double Sum(double[] values)
    {
        double sum = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}

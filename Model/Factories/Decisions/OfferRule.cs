namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What a factory weighs before it offers a SKU to hosts.</summary>
internal sealed record OfferCase
{
    /// <summary>Units in stock that nobody has ordered.</summary>
    public required int FreeUnits { get; init; }

    /// <summary>Units it expects to sell until the next matching.</summary>
    public required double ForecastUnits { get; init; }

    /// <summary>Units on their way of those its lines can make within its horizon.</summary>
    public required double LoadShare { get; init; }

    /// <summary>What a buyer in a host's room pays, in fen: the price less the discount hosts demand.</summary>
    public required long PriceFen { get; init; }

    /// <summary>Material, labour and carrier of a unit, in fen.</summary>
    public required long UnitCostFen { get; init; }

    /// <summary>Platform commission and payment fee, as a share of the price.</summary>
    public required double FeeShare { get; init; }

    /// <summary>Slot fee per show, in fen.</summary>
    public required long SlotFeeFen { get; init; }

    /// <summary>Units it expects a host to sell per show.</summary>
    public required double UnitsPerShow { get; init; }

    /// <summary>Least margin, as a share of the price.</summary>
    public required double MinimumMarginShare { get; init; }

    /// <summary>Commission of its last offer, or of a first one.</summary>
    public required double CommissionShare { get; init; }

    /// <summary>Whether that was posted at the last matching.</summary>
    public required bool WasPosted { get; init; }

    /// <summary>Hosts who took it.</summary>
    public required int TakenBy { get; init; }

    /// <summary>Hosts from which they count as many.</summary>
    public required int ManyHosts { get; init; }

    /// <summary>Step of the commission.</summary>
    public required double Step { get; init; }

    /// <summary>Lowest commission.</summary>
    public required double Lowest { get; init; }

    /// <summary>Highest commission.</summary>
    public required double Highest { get; init; }
}

/// <summary>Whether a SKU is offered to hosts, at which commission, and why.</summary>
/// <param name="IsOffered">Whether it is.</param>
/// <param name="CommissionShare">Commission.</param>
/// <param name="MarginFen">What is left of a unit after cost, commission, slot fee and platform, in fen.</param>
/// <param name="Reason">
/// Why: firstOffer, notTaken, taken, takenByMany or marginLimits if offered; nothingToSpare or marginTooThin if not.
/// </param>
internal readonly record struct OfferChoice(bool IsOffered, double CommissionShare, double MarginFen, string Reason);

/// <summary>
/// Which SKUs deserve a host, and at what commission: those with goods or lines to spare whose margin survives it. Nobody
/// took the last offer: the commission rises by a step; many did: it falls.
/// </summary>
internal static class OfferRule
{
    private const double FullLoad = 0.95;

    /// <summary>
    /// Settles it for one SKU. At 13,500 fen, cost 7,800, fees 0.056, 1,000 fen of slot fee per unit and a least margin of
    /// 0.05 no more than 0.242 can be paid; 0.24 that nobody took becomes 0.242.
    /// </summary>
    public static OfferChoice Decide(OfferCase now)
    {
        if (now.FreeUnits <= now.ForecastUnits && now.LoadShare >= FullLoad)
        {
            return new OfferChoice(false, now.CommissionShare, 0, "nothingToSpare");
        }

        var costShare = (now.UnitCostFen + (now.SlotFeeFen / now.UnitsPerShow)) / now.PriceFen;
        var affordable = 1 - now.FeeShare - costShare - now.MinimumMarginShare;
        if (affordable < now.Lowest)
        {
            return new OfferChoice(false, now.CommissionShare, 0, "marginTooThin");
        }

        var (wanted, reason) = Adjust(now);
        var share = Math.Min(wanted, affordable);
        var margin = (1 - now.FeeShare - costShare - share) * now.PriceFen;
        return new OfferChoice(true, share, margin, share < wanted ? "marginLimits" : reason);
    }

    private static (double Share, string Reason) Adjust(OfferCase now)
        => !now.WasPosted ? (now.CommissionShare, "firstOffer")
            : now.TakenBy == 0 ? (Math.Min(now.Highest, now.CommissionShare + now.Step), "notTaken")
            : now.TakenBy >= now.ManyHosts ? (Math.Max(now.Lowest, now.CommissionShare - now.Step), "takenByMany")
            : (now.CommissionShare, "taken");
}

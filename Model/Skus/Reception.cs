using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>
/// Nature's draw of what buyers make of goods that reached them. A unit of squared mismatch d² is kept with probability
/// (1 - defect)·(1 - impulse)·exp(-ρ d²), its buyer is satisfied with (1 - defect)·exp(-σ d²), independently once there is no
/// defect, and comes back with <see cref="AfterSaleOptions.RepeatShare"/> if he is satisfied and keeps it.
/// </summary>
/// <remarks>SKUs that are stepped by the same thread share one; nothing of it lives longer than the step.</remarks>
internal sealed class Reception
{
    [ThreadStatic]
    private static Reception? ofThread;

    private readonly ReceptionOutcome outcome = new();
    private NaturePath nature = null!;
    private AfterSaleOptions options = null!;
    private Hour hour = null!;
    private RandomStream returns;
    private RandomStream satisfaction;
    private RandomStream loyalty;
    private int draws;

    private Reception()
    {
    }

    /// <summary>The reception of what arrived in one hour.</summary>
    /// <param name="nature">Tastes.</param>
    /// <param name="options">The rates.</param>
    /// <param name="hour">The hour of receipt, for its dice.</param>
    /// <param name="firstDraw">Index of the first draw.</param>
    public static Reception At(NaturePath nature, AfterSaleOptions options, Hour hour, int firstDraw = 0)
    {
        var reception = ofThread ??= new Reception();
        reception.nature = nature;
        reception.options = options;
        reception.hour = hour;
        reception.returns = hour.NatureDice(Purpose.Returns);
        reception.satisfaction = hour.NatureDice(Purpose.Satisfaction);
        reception.loyalty = hour.NatureDice(Purpose.Loyalty);
        reception.draws = firstDraw;
        return reception;
    }

    /// <summary>Draws the verdict of the buyers of one parcel or one shelf's day.</summary>
    /// <param name="buyers">Buyers per segment.</param>
    /// <param name="design">What they got.</param>
    /// <param name="category">Its category.</param>
    /// <param name="defectShare">Share of defects.</param>
    /// <param name="interaction">Comments per viewer of the show; 0 for a shelf.</param>
    /// <returns>The verdict; valid until the next draw.</returns>
    public ReceptionOutcome Draw(SegmentCounts buyers, Design design, int category, double defectShare, double interaction)
    {
        outcome.Begin(buyers);
        var impulse = Math.Min(1, options.ImpulseReturn + (options.InteractionReturn * interaction));
        for (var i = 0; i < buyers.Counts.Length; i++, draws++)
        {
            if (buyers.Counts[i] > 0)
            {
                var squaredDistance = nature.SquaredDistance(design, buyers.First + i, category, hour.Day);
                DrawSegment(i, buyers.Counts[i], squaredDistance, 1 - defectShare, 1 - impulse);
            }
        }

        return outcome;
    }

    private void DrawSegment(int segment, int units, double squaredDistance, double sound, double noImpulse)
    {
        var content = Elementary.Exp(-options.MismatchDissatisfaction * squaredDistance);
        var keeps = noImpulse * Elementary.Exp(-options.MismatchReturn * squaredDistance);
        var keepChance = sound * keeps;
        var contentIfReturned = keepChance < 1 ? sound * content * (1 - keeps) / (1 - keepChance) : 0;

        // One index per segment and parcel in each stream: a changed count elsewhere leaves the other draws as they are.
        var kept = returns.Binomial(units, keepChance, draws);
        var contentKeepers = satisfaction.Binomial(kept, content, 2 * draws);
        var contentReturners = satisfaction.Binomial(units - kept, contentIfReturned, (2 * draws) + 1);
        outcome.Loyal.Counts[segment] = loyalty.Binomial(contentKeepers, options.RepeatShare, draws);
        outcome.Delivered += units;
        outcome.Returned += units - kept;
        outcome.Satisfied += contentKeepers + contentReturners;
        outcome.TasteGapMicro = checked(outcome.TasteGapMicro + (units * Fixed.FromDouble(Math.Sqrt(squaredDistance))));
    }
}

/// <summary>What buyers made of goods that reached them. Delivered units are kept or returned, each exactly once.</summary>
internal sealed class ReceptionOutcome
{
    /// <summary>Buyers who will come back, per segment (nature's).</summary>
    public SegmentCounts Loyal { get; private set; } = SegmentCounts.Nobody();

    /// <summary>Units that reached buyers.</summary>
    public int Delivered { get; set; }

    /// <summary>Units that will be sent back.</summary>
    public int Returned { get; set; }

    /// <summary>Units whose buyers were satisfied.</summary>
    public int Satisfied { get; set; }

    /// <summary>Distance of design and taste in millionths, times units.</summary>
    public long TasteGapMicro { get; set; }

    /// <summary>Wipes the paper for the verdict of some buyers, who give the segments.</summary>
    public void Begin(SegmentCounts buyers)
    {
        if (Loyal.First != buyers.First || Loyal.Counts.Length != buyers.Counts.Length)
        {
            Loyal = SegmentCounts.Zero(buyers.First, buyers.Counts.Length);
        }

        Array.Clear(Loyal.Counts);
        (Delivered, Returned, Satisfied, TasteGapMicro) = (0, 0, 0, 0);
    }
}

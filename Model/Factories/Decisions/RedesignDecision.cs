namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>
/// When does a factory accept a redesign? Evidence must be beyond noise, the gain must exceed what it costs, the version must
/// have lived its minimum, and a prototype bench must be free, in this order; the first that fails is the reason of the refusal.
/// </summary>
/// <remarks>
/// <para>The team expects a mismatch with mean m and deviation τ per attribute before it reads: m is 0, or what the hub's pooled
/// hot words say where evidence is pooled. An estimate d with standard error s moves that to
/// Δ = (d·τ² + m·s²) / (τ² + s²). The design moves by Δ, which takes 2dΔ - Δ² = Δ² (at d = Δ, its expectation) off the squared
/// mismatch; the execution adds its variance. Attributes that do not gain by this are left alone.</para>
/// <para>Gain = γ·Σ(Δ² - execution²)·units sold per day·days of life·margin: a small change of utility changes sales by about
/// its own share. Cost = tooling + rework of the stock that can be reworked + what the rest loses by clearance.</para>
/// <para>d = 0.9555, s = 0.1192, τ = 0.3: Δ = 0.8253. Execution 0.28, γ = 0.8, 10 units a day, 60 days, margin 78 CNY:
/// gain = 0.8·(0.6811 - 0.0784)·600·78 = 22,565 CNY. Tooling 8,000, 100 units in stock, 70 % reworked at 15 CNY, 30 cleared at
/// a loss of 34.50: cost 10,085 CNY. Accepted.</para>
/// </remarks>
public static class RedesignDecision
{
    /// <summary>Settles one case.</summary>
    public static RedesignVerdict Decide(RedesignCase facts)
    {
        var change = new double[facts.Own.Count];
        var (strongest, squaredGain) = Propose(facts, change);
        var isBeyondNoise = strongest >= 0;
        var gain = Math.Max(0, facts.TasteSensitivity * (facts.KnownSquaredGain ?? squaredGain) * facts.SalesPerDay * facts.LifeDays * facts.MarginFen);
        var cost = CostOf(facts);
        var pays = isBeyondNoise && gain > cost;
        var reason = !isBeyondNoise ? RedesignReason.Noise
            : !pays ? RedesignReason.GainTooSmall
            : facts.UnderWay ? RedesignReason.UnderWay
            : facts.VersionAgeHours < facts.MinimumVersionHours ? RedesignReason.TooYoung
            : facts.FreePrototypes < 1 ? RedesignReason.Capacity
            : RedesignReason.PaysOff;
        return new RedesignVerdict(reason, isBeyondNoise, pays, change, strongest, gain, cost);
    }

    /// <summary>Tooling and stock made old, in fen.</summary>
    public static double CostOf(RedesignCase facts)
        => facts.ToolingFen
            + (facts.StockUnits * facts.ReworkShare * facts.ReworkFenPerUnit)
            + (facts.StockUnits * (1 - facts.ReworkShare) * facts.ClearanceLossFenPerUnit);

    // The attribute with the strongest evidence (-1 if all is noise), and by how much the squared mismatch should fall.
    private static (int Strongest, double SquaredGain) Propose(RedesignCase facts, double[] change)
    {
        var strongest = -1;
        double most = 0;
        double gain = 0;
        for (var k = 0; k < change.Length; k++)
        {
            var belief = Weigh(facts, k);
            if (!belief.BeyondNoise)
            {
                continue;
            }

            if (strongest < 0 || Math.Abs(belief.Mean) > most)
            {
                strongest = k;
                most = Math.Abs(belief.Mean);
            }

            var gained = (belief.Mean * belief.Mean) - (facts.ExecutionSd * facts.ExecutionSd);
            if (gained > 0)
            {
                change[k] = belief.Mean;
                gain += gained;
            }
        }

        return (strongest, gain);
    }

    private static Belief Weigh(RedesignCase facts, int attribute)
    {
        var own = facts.Own[attribute];
        var prior = facts.PriorMismatch * facts.PriorMismatch;
        var priorMean = facts.Pooled is null ? 0 : Shrunk(facts.Pooled[attribute], prior);
        if (double.IsPositiveInfinity(own.StandardError))
        {
            return new Belief(priorMean, facts.Pooled is not null && Math.Abs(priorMean) > facts.Threshold * facts.PriorMismatch);
        }

        var error = own.StandardError * own.StandardError;
        var mean = ((own.Mismatch * prior) + (priorMean * error)) / (prior + error);
        var deviation = Math.Sqrt(prior * error / (prior + error));
        return new Belief(mean, facts.Pooled is null ? own.BeyondNoise : Math.Abs(mean) > facts.Threshold * deviation);
    }

    private static double Shrunk(AttributeEvidence evidence, double prior)
        => double.IsPositiveInfinity(evidence.StandardError) || !evidence.BeyondNoise
            ? 0
            : evidence.Mismatch * prior / (prior + (evidence.StandardError * evidence.StandardError));

    private readonly record struct Belief(double Mean, bool BeyondNoise);
}

/// <summary>What a factory knows when it considers a redesign.</summary>
public sealed record RedesignCase
{
    /// <summary>What the SKU's own comments say, per attribute.</summary>
    public required IReadOnlyList<AttributeEvidence> Own { get; init; }

    /// <summary>What pooled comments of the cluster it sells most to say; null where evidence is not pooled.</summary>
    public IReadOnlyList<AttributeEvidence>? Pooled { get; init; }

    /// <summary>By how much the proposed change takes off the squared mismatch, where that is known and need not be estimated.</summary>
    public double? KnownSquaredGain { get; init; }

    /// <summary>Standard errors that evidence must exceed.</summary>
    public required double Threshold { get; init; }

    /// <summary>τ: mismatch expected of an attribute before reading, in taste units.</summary>
    public required double PriorMismatch { get; init; }

    /// <summary>How far a new version misses what was designed, in taste units.</summary>
    public required double ExecutionSd { get; init; }

    /// <summary>γ: utility lost per squared mismatch, from market research.</summary>
    public required double TasteSensitivity { get; init; }

    /// <summary>Forecast of sales, in units per day.</summary>
    public required double SalesPerDay { get; init; }

    /// <summary>Days of sales over which the gain counts.</summary>
    public required double LifeDays { get; init; }

    /// <summary>Price less variable cost per unit.</summary>
    public required double MarginFen { get; init; }

    /// <summary>Prototype and tooling.</summary>
    public required long ToolingFen { get; init; }

    /// <summary>Finished units that a new version makes old.</summary>
    public required int StockUnits { get; init; }

    /// <summary>Share of them that can be reworked.</summary>
    public required double ReworkShare { get; init; }

    /// <summary>Cost of reworking one.</summary>
    public required long ReworkFenPerUnit { get; init; }

    /// <summary>Cost less salvage of one that cannot.</summary>
    public required long ClearanceLossFenPerUnit { get; init; }

    /// <summary>How long the version has been made.</summary>
    public required int VersionAgeHours { get; init; }

    /// <summary>How long it must have been.</summary>
    public required double MinimumVersionHours { get; init; }

    /// <summary>Prototypes that could be started now.</summary>
    public required int FreePrototypes { get; init; }

    /// <summary>Whether the SKU's next version is being prototyped.</summary>
    public required bool UnderWay { get; init; }
}

/// <summary>Why a redesign was accepted or refused.</summary>
public enum RedesignReason
{
    /// <summary>Accepted: the evidence holds and the gain exceeds the cost.</summary>
    PaysOff,

    /// <summary>Refused: noise explains the comments.</summary>
    Noise,

    /// <summary>Refused: the gain does not cover tooling and stock made old.</summary>
    GainTooSmall,

    /// <summary>Refused: the next version is being prototyped already.</summary>
    UnderWay,

    /// <summary>Refused: the version has not lived its minimum.</summary>
    TooYoung,

    /// <summary>Refused: no prototype bench is free.</summary>
    Capacity,
}

/// <summary>What was decided and why.</summary>
/// <param name="Reason">The rule that settled it.</param>
/// <param name="IsBeyondNoise">Whether any attribute's evidence is beyond noise: the team proposes a change.</param>
/// <param name="Pays">Whether the change would pay, whatever stands in its way now.</param>
/// <param name="Change">Intended change per attribute, in taste units.</param>
/// <param name="Attribute">The attribute with the strongest evidence; -1 if all is noise.</param>
/// <param name="GainFen">Expected gain over the version's life.</param>
/// <param name="CostFen">Tooling and stock made old.</param>
public sealed record RedesignVerdict(
    RedesignReason Reason,
    bool IsBeyondNoise,
    bool Pays,
    double[] Change,
    int Attribute,
    double GainFen,
    double CostFen)
{
    /// <summary>Whether a prototype is started.</summary>
    public bool IsAccepted => Reason == RedesignReason.PaysOff;
}

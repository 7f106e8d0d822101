using MathNet.Numerics.Distributions;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Experiments.Validation.Hub;

/// <summary>
/// What signs of a need are worth to whoever must stock for it: the hub's estimator weighs comments as noisy readings of it, and the
/// factories' order-up-to rule makes a level of the belief.
/// </summary>
public sealed class SignalValueCase : ValidationCase
{
    private const int NeedsPerRun = 400;
    private const double DeviationsPerMad = 1.25;
    private const int NeedDraws = 1_000_000;

    /// <inheritdoc/>
    public override string Name => "signal-value";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Numbers("comments", "0,9,81", 0, 1000, 10),
        CaseParameter.Number("mean", 100, 0, 1e6),
        CaseParameter.Number("sd", 30, 0.001, 1e6),
        CaseParameter.Number("noise", 90, 0.001, 1e6),
        CaseParameter.Number("h", 1, 0.001, 1e6),
        CaseParameter.Number("p", 4, 0.001, 1e6),
    ];

    /// <summary>The hub's estimator; tests put another in its place.</summary>
    internal Func<NeedBelief, NeedSign, NeedSign, NeedRevision> Weigh { get; init; } = NeedEstimate.Weigh;

    /// <summary>The order-up-to rule; tests put another in its place.</summary>
    internal IOrderUpToRule Rule { get; init; } = new OrderUpTo();

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        var safety = Safety(run);
        var perDeviation = (run.Settings.Number("p") + run.Settings.Number("h")) * Normal.PDF(0, 1, safety);
        foreach (var comments in run.Settings.Numbers("comments").Select(count => (int)count))
        {
            var expected = perDeviation / Math.Sqrt(Precision(run.Settings.Number("sd")) + (comments * Precision(run.Settings.Number("noise"))));
            var belief = Believe(run, comments, _ => run.Settings.Number("mean"));
            yield return run.Formula($"costByRule.{comments}", perDeviation * Math.Sqrt(belief.Variance), expected, digits: 4);
            yield return run.Stochastic($"costLived.{comments}", Replications.Until(run, [expected], seed => [new RunValue(Live(run, comments, safety, seed))])[0], expected);
        }
    }

    /// <summary>Deviations by which the newsvendor's level lies above what is believed.</summary>
    internal static double Safety(CaseRun run) => Normal.InvCDF(0, 1, run.Settings.Number("p") / (run.Settings.Number("p") + run.Settings.Number("h")));

    private static double Precision(double deviation) => 1 / (deviation * deviation);

    // The belief after so many comments, each of which reads the need as given.
    private NeedBelief Believe(CaseRun run, int comments, Func<int, double> read)
    {
        var belief = new NeedBelief(run.Settings.Number("mean"), run.Settings.Number("sd") * run.Settings.Number("sd"));
        for (var comment = 0; comment < comments; comment++)
        {
            belief = Weigh(belief, NeedSign.None, new NeedSign(read(comment), Precision(run.Settings.Number("noise")))).After;
        }

        return belief;
    }

    /// <summary>Mean cost of a drawn need that so many comments tell of.</summary>
    internal double Live(CaseRun run, int comments, double safety, ulong seed)
    {
        double cost = 0;
        for (var item = 0; item < NeedsPerRun; item++)
        {
            var dice = new RandomStream(seed, entity: 1, purpose: 1, tick: item);
            var need = run.Settings.Number("mean") + (run.Settings.Number("sd") * dice.Normal(NeedDraws));
            var belief = Believe(run, comments, comment => need + (run.Settings.Number("noise") * dice.Normal(comment)));
            var over = LevelOf(belief, safety) - need;
            cost += Math.Max(0, over) * run.Settings.Number("h");
            cost += Math.Max(0, -over) * run.Settings.Number("p");
        }

        return cost / NeedsPerRun;
    }

    private double LevelOf(NeedBelief belief, double safety) => Rule.Decide(new OrderUpToCase
    {
        ForecastPerDay = belief.UnitsPerDay,
        DeviationPerDay = Math.Sqrt(belief.Variance) / DeviationsPerMad,
        HorizonDays = 1,
        SafetyFactor = safety,
    }).LevelUnits;
}

using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>
/// Carries out a calibration: tries the start and a sample, searches from the best of them, draws profiles around the best
/// setting of all, and judges that one under seeds the search has not seen.
/// </summary>
/// <param name="plan">What is asked.</param>
/// <param name="runs">Tries settings.</param>
public sealed class Calibrator(CalibrationPlan plan, TrialRuns runs)
{
    // A search that ends short of its budget begins again at the best setting, as long as that brings a better one.
    private const int MostRounds = 5;
    private const int MostIterations = 200;

    /// <summary>Does it.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; what was lived is in the cache.</exception>
    public CalibrationResult Run()
    {
        var start = runs.Try([.. Starts()])[0];
        Search();
        var best = Best();
        var (searched, profiles) = (runs.Trials.Count, Profiles(best));
        var rows = runs.Check(best);
        List<Estimate?> judged = [.. plan.Targets.Select(target => Estimate.Of([.. rows.Select(row => row.ValueOf(target.Scope, target.Kpi)).OfType<double>()]))];
        return new CalibrationResult(plan, start, best, judged, profiles, [.. runs.Trials], searched, runs.Failed);
    }

    private IEnumerable<IReadOnlyList<double>> Starts()
        => new IReadOnlyList<double>[] { [.. plan.Parameters.Select(parameter => parameter.Start)] }
            .Concat(plan.Sample > 0 ? LatinHypercube.Of(plan.Sample, plan.Parameters.Count, plan.SampleSeed) : [])
            .Take(plan.Evaluations);

    private void Search()
    {
        var search = new BoxLeastSquares(Residuals, [.. plan.Parameters.Select(StepOf)]);
        try
        {
            Trial? before = null;
            for (var round = 0; round < MostRounds && Best() is var best && best != before; round++)
            {
                before = best;
                search.Search(best.Positions, MostIterations);
            }
        }
        catch (BudgetSpentException)
        {
            // What was tried is what there is to choose from.
        }
    }

    private IReadOnlyList<IReadOnlyList<double>> Residuals(IReadOnlyList<IReadOnlyList<double>> positions)
        => runs.Trials.Count + runs.CountNew(positions) > plan.Evaluations
            ? throw new BudgetSpentException()
            : [.. runs.Try(positions).Select(trial => trial.Residuals)];

    // Of equals the one that was tried first.
    private Trial Best() => runs.Trials.MinBy(trial => trial.Loss)!;

    // A whole number has to move by one at least.
    private static double StepOf(Parameter parameter)
        => parameter.Range.IsWhole ? Math.Max(BoxLeastSquares.UsualStep, 1 / (parameter.Range.High - parameter.Range.Low + 1)) : BoxLeastSquares.UsualStep;

    private List<ParameterProfile> Profiles(Trial best)
    {
        var levels = Grid.Levels(plan.ProfileSteps);
        List<IReadOnlyList<double>> points = [.. plan.Parameters.SelectMany((_, place) => levels.Select(level => Moved(best, place, level)))];
        var trials = runs.Try(points);
        return
        [
            .. plan.Parameters.Select((parameter, place) => ParameterProfile.Of(
                parameter,
                (best.Values[place], best.Loss),
                trials.Skip(place * levels.Count).Take(levels.Count).Select(trial => (trial.Values[place], trial.Loss)))),
        ];
    }

    private static double[] Moved(Trial best, int place, double level)
    {
        double[] positions = [.. best.Positions];
        positions[place] = level;
        return positions;
    }
}

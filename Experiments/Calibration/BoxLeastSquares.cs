using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>
/// Least squares within the unit box by Levenberg and Marquardt (Math.NET Numerics: K. Madsen, H. B. Nielsen and O. Tingleff,
/// "Methods for non-linear least squares problems", 2004; bounds by a sine, as MINUIT has them). Slopes are taken over a twentieth
/// of a box edge, since the response of a belt is smooth only from afar, and all of a point are asked for at once.
/// </summary>
/// <param name="evaluate">Gives the residuals at points; throws <see cref="BudgetSpentException"/> to end the search.</param>
/// <param name="steps">Over which share of its edge the slope along each parameter is taken.</param>
public sealed class BoxLeastSquares(Func<IReadOnlyList<IReadOnlyList<double>>, IReadOnlyList<IReadOnlyList<double>>> evaluate, IReadOnlyList<double> steps)
{
    /// <summary>The usual share of an edge over which a slope is taken.</summary>
    public const double UsualStep = 0.05;

    // At a bound the sine is flat and the search would never leave it.
    private const double Inside = 0.02;

    // Steps below this share of the way cannot be told from none; the loss of a perfect fit is as small.
    private const double StepTolerance = 0.01;
    private const double LossTolerance = 1e-4;
    private const double FirstDamping = 0.01;

    /// <summary>Searches from a point until steps get small, the loss nears zero, or the budget is spent.</summary>
    /// <param name="start">Where it begins, within the unit box.</param>
    /// <param name="iterations">The most steps that are taken.</param>
    public void Search(IReadOnlyList<double> start, int iterations)
    {
        var begin = Vector<double>.Build.Dense(start.Count, place => Math.Clamp(start[place], Inside, 1 - Inside));
        var residuals = evaluate([begin.ToArray()])[0].Count;
        var none = Vector<double>.Build.Dense(residuals);
        var model = ObjectiveFunction.NonlinearModel(
            (Vector<double> point, Vector<double> _) => Vector<double>.Build.DenseOfEnumerable(evaluate([point.ToArray()])[0]),
            (point, _) => Slopes(point, residuals),
            none,
            none);
        new LevenbergMarquardtMinimizer(FirstDamping, gradientTolerance: 1e-9, StepTolerance, LossTolerance, iterations).FindMinimum(
            model, begin, Vector<double>.Build.Dense(start.Count), Vector<double>.Build.Dense(start.Count, 1));
    }

    private Matrix<double> Slopes(Vector<double> point, int residuals)
    {
        var reach = StepsFrom(point);
        List<IReadOnlyList<double>> points = [point.ToArray()];
        for (var place = 0; place < point.Count; place++)
        {
            var moved = point.ToArray();
            moved[place] += reach[place];
            points.Add(moved);
        }

        var found = evaluate(points);
        return Matrix<double>.Build.Dense(residuals, point.Count, (row, column) => (found[column + 1][row] - found[0][row]) / reach[column]);
    }

    // Into the box: away from a bound that is nearer than a step.
    private double[] StepsFrom(Vector<double> point) => [.. point.Select((position, place) => position + steps[place] <= 1 ? steps[place] : -steps[place])];
}

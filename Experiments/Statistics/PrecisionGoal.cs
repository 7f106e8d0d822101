using System.Globalization;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>
/// Replications until a mean is known well enough, as <c>--until-ci 2%</c> asks. The number of replications then depends on
/// what they gave, so that such a mean is an estimate only and may not be tested: no p is computed from it.
/// </summary>
/// <param name="RelativeHalfWidth">Half of the interval over the size of the mean, such as 0.02. Range: above 0, below 1.</param>
/// <param name="Level">Probability that the interval covers the mean.</param>
public sealed record PrecisionGoal(double RelativeHalfWidth, double Level = Student.Level)
{
    /// <summary>
    /// Fewest replications before the goal may count as met: the first few can agree by chance (A. M. Law, "Simulation Modeling
    /// and Analysis", names ten).
    /// </summary>
    public const int Fewest = 10;

    /// <summary>The goal as it is written, e.g. <c>2%</c>.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{100 * RelativeHalfWidth:0.######}%");

    /// <summary>Reads a goal: a percentage with its sign, above 0 and below 100; null if it is none.</summary>
    public static PrecisionGoal? Of(string? text)
        => text?.EndsWith('%') == true
            && double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var perCent)
            && perCent is > 0 and < 100
            ? new PrecisionGoal(perCent / 100)
            : null;

    /// <summary>Whether the goal is met.</summary>
    /// <param name="estimate">The mean so far, over replications taken one after another.</param>
    public bool IsMetBy(Estimate estimate)
        => estimate.Count >= Fewest && Reaches(estimate, estimate.Count);

    /// <summary>
    /// How many replications would do if mean and scatter stay as they are; null if not even <paramref name="most"/>. Example:
    /// mean 2.03, variance 0.31, level 0.9 and a goal of 1/11 need 27 (Law, section 9.4.1).
    /// </summary>
    /// <param name="estimate">The mean so far, over at least two replications.</param>
    /// <param name="most">Where to give up.</param>
    public int? ReplicationsFor(Estimate estimate, int most)
    {
        var low = Math.Max(Fewest, estimate.Count);
        if (estimate.Count < 2 || low > most || !Reaches(estimate, most))
        {
            return null;
        }

        // The half width falls with every replication, so the first that will do is found by halving.
        for (var high = most; low < high;)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Reaches(estimate, middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private bool Reaches(Estimate estimate, int count)
        => Student.Reach(Level, count - 1) * estimate.StandardDeviation / Math.Sqrt(count) <= RelativeHalfWidth * Math.Abs(estimate.Mean);
}

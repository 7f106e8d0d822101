namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>How sure the hub is of the need of a category.</summary>
public static class PlanError
{
    private const double DeviationPerMeanError = 1.25;

    /// <summary>
    /// Standard deviation of a day's wants of a category about the estimate, as a share of it: from the hub's own errors once
    /// there are any (1.25 mean absolute errors), else from its stated noises. An error of 40 on 200 gives 0.25.
    /// </summary>
    /// <param name="needs">Beliefs of the category's clusters.</param>
    /// <param name="meanError">Mean absolute error of a day, in units; null before the first day was measured.</param>
    /// <param name="noise">Stated noises.</param>
    public static double ShareOf(IReadOnlyList<NeedBelief> needs, double? meanError, NeedNoise noise)
    {
        var units = 0.0;
        var variance = 0.0;
        foreach (var need in needs)
        {
            units += need.UnitsPerDay;
            variance += need.Variance + NeedEstimate.OrderVariance(need.UnitsPerDay, noise);
        }

        var deviation = meanError is { } error ? DeviationPerMeanError * error : Math.Sqrt(variance);
        return deviation / Math.Max(1, units);
    }

    /// <summary>The share for a factory: categories weighed by its part of them.</summary>
    public static double ShareFor(IReadOnlyList<long> units, IReadOnlyList<double> shares)
    {
        long all = 0;
        var sum = 0.0;
        for (var category = 0; category < units.Count; category++)
        {
            all += units[category];
            sum += units[category] * shares[category];
        }

        return all > 0 ? sum / all : 0;
    }
}

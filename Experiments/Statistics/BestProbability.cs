using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>How likely each of several settings has the best mean of a KPI, by bootstrap over the replications they share.</summary>
public static class BestProbability
{
    /// <summary>
    /// The share of resamples in which a setting has the best mean; settings that tie share the resample. The shares sum to 1.
    /// </summary>
    /// <param name="settings">Values per setting, all in the order of the same seeds.</param>
    /// <param name="direction">Whether more is better.</param>
    /// <param name="bootstrap">Who draws.</param>
    /// <returns>One per setting; null where the KPI has no better or there is no replication.</returns>
    /// <exception cref="ArgumentException">The settings differ in their number of replications.</exception>
    public static IReadOnlyList<double>? Of(IReadOnlyList<IReadOnlyList<double>> settings, KpiDirection direction, Bootstrap bootstrap)
    {
        if (settings.Any(values => values.Count != settings[0].Count))
        {
            throw new ArgumentException("Settings must have the same replications, seed by seed.", nameof(settings));
        }

        if (direction == KpiDirection.Neutral || settings.Count == 0 || settings[0].Count == 0)
        {
            return null;
        }

        double[][] columns = [.. settings.Select(values => values.ToArray())];
        var wins = new double[settings.Count];
        var sums = new double[settings.Count];
        bootstrap.Draw(settings[0].Count, (_, rows) =>
        {
            for (var setting = 0; setting < sums.Length; setting++)
            {
                sums[setting] = (int)direction * Sum(columns[setting], rows);
            }

            Share(sums, wins);
        });
        return [.. wins.Select(won => won / bootstrap.Resamples)];
    }

    private static double Sum(double[] values, int[] rows)
    {
        var sum = 0.0;
        foreach (var row in rows)
        {
            sum += values[row];
        }

        return sum;
    }

    private static void Share(double[] sums, double[] wins)
    {
        var best = sums.Max();
        var winners = sums.Count(sum => sum == best);
        for (var setting = 0; setting < sums.Length; setting++)
        {
            wins[setting] += sums[setting] == best ? 1.0 / winners : 0;
        }
    }
}

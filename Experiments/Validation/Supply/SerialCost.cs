using MathNet.Numerics.Distributions;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>
/// The cost of echelon base stock in a row, worked out on a grid: the position of a stage is its level, or what the stage above has if that is less,
/// and its inventory level a lead time later that less the demand of the lead time.
/// </summary>
internal static class SerialCost
{
    /// <summary>The longest row.</summary>
    public const int MostStages = 6;

    private const int Steps = 1000;
    private const double Deviations = 9;

    /// <summary>Cost per period: Σ h·E[level] over echelons + (p + Σh)·E[backlog]. Snyder and Shen's example 6.1: 47.6687.</summary>
    public static double Of(CaseSettings settings)
    {
        var (levels, leads, holding) = (settings.Numbers("levels"), settings.Numbers("leads"), settings.Numbers("holding"));
        double cost = 0;

        // How far the stage above falls short of the level below: values and their probabilities, first of a source that is never short.
        (double Short, double Share)[] shortfalls = [(0, 1)];
        for (var stage = levels.Length - 1; stage >= 0; stage--)
        {
            var after = Convolve(shortfalls, settings.Number("mean") * leads[stage], settings.Number("deviation") * Math.Sqrt(leads[stage]));
            cost += holding[stage] * after.Sum(item => item.Share * (levels[stage] - item.Short));
            if (stage == 0)
            {
                return cost + ((settings.Number("penalty") + holding.Sum()) * after.Sum(item => item.Share * Math.Max(0, item.Short - levels[0])));
            }

            shortfalls = Merge([.. after.Select(item => (Math.Max(0, levels[stage - 1] - levels[stage] + item.Short), item.Share))]);
        }

        return cost;
    }

    // Shortfall plus demand over the lead time.
    private static (double Short, double Share)[] Convolve((double Short, double Share)[] shortfalls, double mean, double deviation)
    {
        var width = 2 * Deviations * deviation / Steps;
        var demand = Enumerable.Range(0, Steps).Select(step =>
        {
            var low = mean - (Deviations * deviation) + (step * width);
            return (Units: low + (width / 2), Share: Normal.CDF(mean, deviation, low + width) - Normal.CDF(mean, deviation, low));
        });
        return Merge([.. demand.Where(item => item.Share > 0).SelectMany(item => shortfalls.Select(before => (before.Short + item.Units, before.Share * item.Share)))]);
    }

    // On an even grid, each value shared out over its two neighbours, so that the mean stays.
    private static (double Short, double Share)[] Merge((double Short, double Share)[] items)
    {
        const int Cells = 1500;
        var low = items.Min(item => item.Short);
        var width = Math.Max(1e-12, (items.Max(item => item.Short) - low) / (Cells - 1));
        var shares = new double[Cells + 1];
        foreach (var (value, share) in items)
        {
            var place = (value - low) / width;
            var cell = (int)place;
            shares[cell] += share * (1 - (place - cell));
            shares[cell + 1] += share * (place - cell);
        }

        return [.. shares.Select((share, cell) => (low + (cell * width), share)).Where(item => item.share > 0)];
    }
}

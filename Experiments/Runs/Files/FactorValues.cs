using System.Globalization;
using OrleansIndustrialBelt.Experiments.Designs;

namespace OrleansIndustrialBelt.Experiments.Runs.Files;

/// <summary>The values of factors: all of them for a grid, drawn ones for a sample.</summary>
internal static class FactorValues
{
    /// <summary>The most values that a range may have.</summary>
    public const int Most = 100_000;

    // A range that ends within this share of a step ends there: 0 to 1 by 0.1 has eleven values.
    private const double Slack = 1e-9;

    /// <summary>How many values a factor has; of a range without steps its two ends.</summary>
    public static double CountOf(FactorOptions factor)
        => factor.Values.Count > 0 ? factor.Values.Count
            : factor.Step is { } step ? Math.Floor(((factor.To!.Value - factor.From!.Value) / step) + Slack) + 1
            : 2;

    /// <summary>The table of all combinations, or of a sample.</summary>
    public static FactorTable TableOf(ExperimentOptions options)
    {
        if (options.Sample is not { } points)
        {
            return new FactorTable { Factors = [.. options.Factors.Select(factor => new Factor(factor.Set, All(factor)))] };
        }

        var design = LatinHypercube.Of(points, options.Factors.Count, options.SampleSeed);
        return new FactorTable
        {
            IsGrid = false,
            Factors = [.. options.Factors.Select((factor, place) => new Factor(factor.Set, [.. design.Select(point => Drawn(factor, point[place]))]))],
        };
    }

    /// <summary>Values to try out: given ones as they are; of a range both ends and some between.</summary>
    public static IReadOnlyList<string> Samples(FactorOptions factor, int most)
    {
        if (factor.Values.Count > 0)
        {
            return factor.Values;
        }

        string[] ends = [Text(factor.From!.Value), Text(factor.To!.Value)];
        return [.. ends, .. Enumerable.Range(1, most).Select(index => Drawn(factor, index / (most + 1.0))).Distinct(StringComparer.Ordinal).Except(ends, StringComparer.Ordinal)];
    }

    private static List<string> All(FactorOptions factor)
        => factor.Values.Count > 0 ? factor.Values : [.. Enumerable.Range(0, (int)CountOf(factor)).Select(index => StepAt(factor, index))];

    // Position from 0 to 1: the value whose share of the range it falls into.
    private static string Drawn(FactorOptions factor, double position)
    {
        if (factor.Values.Count == 0 && factor.Step is null)
        {
            return FactorRange.Text(new FactorRange(factor.Set, factor.From!.Value, factor.To!.Value, IsWhole: false).ValueAt(position));
        }

        var index = (int)Math.Min(CountOf(factor) - 1, Math.Floor(position * CountOf(factor)));
        return factor.Values.Count > 0 ? factor.Values[index] : StepAt(factor, index);
    }

    // In decimals, so that the third step of 0.1 is 0.3 and not 0.30000000000000004.
    private static string StepAt(FactorOptions factor, int index)
        => Text((double)((decimal)factor.From!.Value + (index * (decimal)factor.Step!.Value)));

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}

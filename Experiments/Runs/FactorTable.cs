using System.Text.Json.Serialization;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>The settings of factors that an experiment tries, made one by one when they are asked for.</summary>
public sealed record FactorTable
{
    /// <summary>No factor: one setting, the scenario as it is.</summary>
    public static FactorTable Empty { get; } = new();

    /// <summary>The factors.</summary>
    public IReadOnlyList<Factor> Factors { get; init; } = [];

    /// <summary>
    /// Whether every value meets every value of the others (a grid, the last factor changes fastest); otherwise the values are
    /// the columns of a list of settings, all equally long.
    /// </summary>
    public bool IsGrid { get; init; } = true;

    /// <summary>Number of settings, at least 1.</summary>
    [JsonIgnore]
    public long Count => Factors.Count == 0 ? 1
        : IsGrid ? Factors.Aggregate(1L, (product, factor) => checked(product * factor.Values.Count))
        : Factors[0].Values.Count;

    /// <summary>The factors' values in a setting.</summary>
    /// <param name="index">Number of the setting, from 0.</param>
    public IReadOnlyList<FactorValue> At(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var values = new FactorValue[Factors.Count];
        for (var place = Factors.Count - 1; place >= 0; place--)
        {
            var factor = Factors[place];
            var chosen = IsGrid ? (int)(index % factor.Values.Count) : (int)index;
            values[place] = new FactorValue(factor.Path, factor.Values[chosen]);
            index = IsGrid ? index / factor.Values.Count : index;
        }

        return values;
    }
}

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>The presets from market to semi-planned, each of which changes one thing against the one before (docs/policies.md).</summary>
public static class Ladder
{
    /// <summary>Their names in order.</summary>
    public static IReadOnlyList<string> Rungs { get; } =
    [
        "market",
        "market-planned-orders",
        "market-planned-content",
        "market-pooled-evidence",
        "market-routed-overflow",
        "market-steered-traffic",
        "semi-planned",
    ];

    /// <summary>The rungs from one preset to another, both included, upwards or downwards; null unless both are on the ladder.</summary>
    public static IReadOnlyList<string>? Between(string from, string to)
    {
        var (first, last) = (PlaceOf(from), PlaceOf(to));
        return first < 0 || last < 0 ? null
            : first <= last ? [.. Rungs.Skip(first).Take(last - first + 1)]
            : [.. Rungs.Skip(last).Take(first - last + 1).Reverse()];
    }

    private static int PlaceOf(string preset) => Rungs.ToList().IndexOf(preset);
}

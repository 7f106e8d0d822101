using OrleansIndustrialBelt.Experiments.Designs;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>A key that a calibration may move.</summary>
/// <param name="Range">The key and its bounds.</param>
/// <param name="Start">Where the search begins, from 0 for the lower to 1 for the upper bound.</param>
/// <param name="Also">Further keys that get the same value.</param>
public sealed record Parameter(FactorRange Range, double Start, IReadOnlyList<string> Also)
{
    /// <summary>The key's path or address.</summary>
    public string Path => Range.Path;

    /// <summary>All its keys.</summary>
    public IEnumerable<string> Keys => [Path, .. Also];
}

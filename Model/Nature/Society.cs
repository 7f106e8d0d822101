using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// The consumer segments, ordered so that those of one platform are neighbours. Known to nature's draws only; decisions see
/// clusters.
/// </summary>
public sealed class Society
{
    /// <summary>Segments in the belt's order: by platform, then as the scenario lists them.</summary>
    public required IReadOnlyList<SegmentOptions> Segments { get; init; }

    /// <summary>Per segment, the index of its platform.</summary>
    public required IReadOnlyList<int> PlatformOf { get; init; }

    /// <summary>Per segment, the index of its cluster.</summary>
    public required IReadOnlyList<int> ClusterOf { get; init; }

    /// <summary>Per platform, the index of its first segment.</summary>
    public required IReadOnlyList<int> FirstOn { get; init; }

    /// <summary>Per platform, the number of its segments.</summary>
    public required IReadOnlyList<int> CountOn { get; init; }

    /// <summary>Per segment, the centre to which its taste returns, one value per attribute, drawn with the population.</summary>
    public required IReadOnlyList<double[]> TasteCentres { get; init; }

    /// <summary>|q - c|², the squared distance of a design and the centre of a segment's taste.</summary>
    public double SquaredDistanceToCentre(Design design, int segment)
    {
        var centre = TasteCentres[segment];
        var sum = 0.0;
        for (var k = 0; k < centre.Length; k++)
        {
            sum += (design.Vector[k] - centre[k]) * (design.Vector[k] - centre[k]);
        }

        return sum;
    }
}

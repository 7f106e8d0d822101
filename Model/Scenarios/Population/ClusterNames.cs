using OrleansIndustrialBelt.Model.Platforms;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>
/// The groups in which decisions see segments: those the scenario names, or one per segment where the platform makes segments
/// visible as labels (<c>communityTags</c>).
/// </summary>
internal sealed class ClusterNames
{
    private readonly HashSet<string> tagged;

    public ClusterNames(ScenarioOptions scenario, IEnumerable<PlatformProfile> platforms)
    {
        tagged = [.. platforms.Where(platform => platform.CommunityTags).Select(platform => platform.Options.Id)];
        Names = [.. scenario.Platforms
            .SelectMany(platform => scenario.Segments.Where(segment => segment.Platform == platform.Id))
            .Select(Of)
            .Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Names in the order of platforms and of the file.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The cluster of a segment.</summary>
    public string Of(SegmentOptions segment)
        => segment.Cluster.Length == 0 || tagged.Contains(segment.Platform) ? segment.Id : segment.Cluster;
}

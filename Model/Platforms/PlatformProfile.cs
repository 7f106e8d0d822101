using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>What a platform is from the start.</summary>
public sealed record PlatformProfile
{
    /// <summary>Who it is.</summary>
    public required EntityId Id { get; init; }

    /// <summary>Its options.</summary>
    public required PlatformOptions Options { get; init; }

    /// <summary>κ: exponent of the score in the traffic rule.</summary>
    public required double Concentration { get; init; }

    /// <summary>μ: exponent of the match in the traffic rule.</summary>
    public required double MatchExponent { get; init; }

    /// <summary>Whether segments are visible as labels.</summary>
    public required bool CommunityTags { get; init; }

    /// <summary>Whether it follows the hub's word on who can deliver.</summary>
    public bool TrafficSteering { get; init; }

    /// <summary>Whether it deals out recommended viewers by the hub's plan.</summary>
    public bool TrafficQuotas { get; init; }

    /// <summary>The belt's clusters that live on this platform, ascending.</summary>
    public required IReadOnlyList<int> Clusters { get; init; }
}

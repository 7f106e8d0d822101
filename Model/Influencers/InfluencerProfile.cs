using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Influencers;

/// <summary>What a host for hire is from the start.</summary>
public sealed record InfluencerProfile
{
    /// <summary>Who it is.</summary>
    public required EntityId Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required LabelOptions Label { get; init; }

    /// <summary>Its rooms in order of their numbers.</summary>
    public required IReadOnlyList<EntityId> Rooms { get; init; }

    /// <summary>Followers at the start.</summary>
    public required int Followers { get; init; }

    /// <summary>What it shares with its group.</summary>
    public required InfluencerGroupOptions Group { get; init; }
}

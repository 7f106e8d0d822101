using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory is from the start and does not change by itself.</summary>
public sealed record FactoryProfile
{
    /// <summary>Who it is.</summary>
    public required EntityId Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required LabelOptions Label { get; init; }

    /// <summary>Name of its class.</summary>
    public required string ClassName { get; init; }

    /// <summary>What it shares with its class.</summary>
    public required FactoryClassOptions Class { get; init; }

    /// <summary>Whether the district trains it.</summary>
    public bool IsTrained { get; init; }

    /// <summary>The policy it lives under.</summary>
    public required Policy Policy { get; init; }

    /// <summary>Whether it stands still.</summary>
    public bool Closed { get; init; }

    /// <summary>Units that it is told to release every midnight, by product line, in place of its own planning; null where it plans itself.</summary>
    public IReadOnlyList<int>? GivenReleases { get; init; }

    /// <summary>Whether it offers its goods in rooms.</summary>
    public bool SellsInRooms => Policy.Rooms && !Closed;

    /// <summary>Line capacity of all lines together, in units per day of 24 hours.</summary>
    public required double CapacityPerDay { get; init; }

    /// <summary>Whether it makes material for other factories, or others make its own.</summary>
    public bool InChain { get; init; }

    /// <summary>Whether its orders tell its supplier the wants behind them.</summary>
    public bool SharesDemand { get; init; }

    /// <summary>Whether customers of it tell the wants behind their orders.</summary>
    public bool HearsDemand { get; init; }

    /// <summary>Its product lines in order of their numbers.</summary>
    public required IReadOnlyList<EntityId> Skus { get; init; }

    /// <summary>Its store rooms in order of their numbers.</summary>
    public required IReadOnlyList<EntityId> Rooms { get; init; }

    /// <summary>Per category, whether it can make for it.</summary>
    public required IReadOnlyList<bool> CanMake { get; init; }
}

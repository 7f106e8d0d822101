using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>An intervention as it is carried out.</summary>
public sealed record Intervention
{
    /// <summary>Its number in the scenario, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The hour from which it holds.</summary>
    public required int FromTick { get; init; }

    /// <summary>The hour from which what was before holds again; null if it is for good.</summary>
    public required int? UntilTick { get; init; }

    /// <summary>What it is called, in words.</summary>
    public required LabelOptions Label { get; init; }

    /// <summary>Whom it concerns alone; <see cref="EntityId.None"/> if more than one entity.</summary>
    public required EntityId Entity { get; init; }

    /// <summary>The settings it stands for, as a command line would give them; none for a fad.</summary>
    public required IReadOnlyList<string> Sets { get; init; }

    /// <summary>Whether it holds at a tick.</summary>
    public bool HoldsAt(int tick) => tick >= FromTick && (UntilTick is null || tick < UntilTick);
}

/// <summary>What is wrong with an intervention.</summary>
/// <param name="Index">Its place in the scenario's list.</param>
/// <param name="Property">The property that is at fault.</param>
/// <param name="Message">What is wrong; what would be right.</param>
internal sealed record InterventionProblem(int Index, string Property, string Message);

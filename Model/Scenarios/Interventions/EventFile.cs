using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>The file of events.</summary>
[Doc("The file of events.")]
public sealed class EventFile
{
    /// <summary>Events by name.</summary>
    [Doc("Events by name.")]
    public SortedDictionary<string, EventOptions> Events { get; set; } = new(StringComparer.Ordinal);
}

/// <summary>An event that scenarios call by name.</summary>
[Doc("An event that scenarios call by name.")]
public sealed class EventOptions
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public LabelOptions Name { get; set; } = new();

    /// <summary>Parameters that may be given, with their defaults.</summary>
    [Doc("Parameters that may be given, with their defaults.")]
    public SortedDictionary<string, string> May { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The ways to state it, the most special first.</summary>
    [Doc("The ways to state it, the most special first.")]
    public List<EventForm> Forms { get; set; } = [];
}

/// <summary>One way to state an event.</summary>
[Doc("One way to state an event.")]
public sealed class EventForm
{
    /// <summary>Parameters that must be given.</summary>
    [Doc("Parameters that must be given.")]
    public List<string> By { get; set; } = [];

    /// <summary>The settings it stands for, parameters in braces.</summary>
    [Doc("The settings it stands for, parameters in braces.")]
    public List<string> Sets { get; set; } = [];
}

using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.WebConsole.Services.Scenarios;

/// <summary>A scenario that is at hand.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Options">What it says.</param>
public sealed record ShippedScenario(string Name, ScenarioOptions Options);

namespace OrleansIndustrialBelt.Experiments.Runs.Files;

/// <summary>Options of a file that names a scenario and lays settings over it. The reader finds the properties by these names.</summary>
internal interface INamesScenario
{
    /// <summary>The scenario file as it was written.</summary>
    string Scenario { get; }

    /// <summary>The scenario file as seen from the current folder.</summary>
    string ScenarioPath { get; }

    /// <summary>Settings for every point.</summary>
    List<string> Set { get; }

    /// <summary>Days that are measured, where the file says so.</summary>
    int? Days { get; }

    /// <summary>Days before them, where the file says so.</summary>
    int? WarmupDays { get; }
}

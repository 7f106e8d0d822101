namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>The folder of the scenarios that are shipped.</summary>
internal static class ScenarioFolder
{
    /// <summary>Its name.</summary>
    public const string Name = "scenarios";

    /// <summary>Its path; null if there is none. Looked for from the current folder upwards, so that it is found in any folder of a clone.</summary>
    public static string? Find()
    {
        for (var at = new DirectoryInfo(Environment.CurrentDirectory); at is not null; at = at.Parent)
        {
            var candidate = Path.Combine(at.FullName, Name);
            if (Directory.Exists(candidate) && Directory.EnumerateFiles(candidate, "*.yaml").Any())
            {
                return candidate;
            }
        }

        return null;
    }
}

namespace OrleansIndustrialBelt.Experiments.Tests;

/// <summary>Scenario files of the repository.</summary>
internal static class Scenario
{
    /// <summary>One of each: small enough for a test.</summary>
    public static string OneFactory { get; } = Find("one-factory.yaml");

    private static string Find(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var path = Path.Combine(at.FullName, "scenarios", name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException("Not in a scenarios folder above the tests.", name);
    }
}

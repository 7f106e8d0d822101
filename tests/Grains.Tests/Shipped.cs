namespace OrleansIndustrialBelt.Grains.Tests;

/// <summary>Files of the repository.</summary>
internal static class Shipped
{
    /// <summary>A shipped scenario.</summary>
    public static string Scenario(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "scenarios", file);
    }
}

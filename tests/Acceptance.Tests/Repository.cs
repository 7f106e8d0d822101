using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Acceptance.Tests;

/// <summary>The repository's files, found from where the tests were built.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["artifacts", "bin", "obj", ".git", "results", "TestResults"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Whether golden files are to be written instead of compared.</summary>
    public static bool UpdatesGolden => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>The shipped scenarios, all that there are, as paths below scenarios/ with slashes; experiments and calibrations are none.</summary>
    public static IReadOnlyList<string> ScenarioFiles { get; } =
        [.. Directory.EnumerateFiles(PathOf("scenarios"), "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(PathOf("scenarios"), path).Replace('\\', '/'))
            .Where(file => !file.StartsWith("experiments/", StringComparison.Ordinal) && !file.StartsWith("calibration/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>The full path of something in the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The text of a file of the repository.</summary>
    public static string TextOf(params string[] parts) => File.ReadAllText(PathOf(parts));

    /// <summary>Files that people write, by the end of their names, as paths relative to the root.</summary>
    public static IEnumerable<string> SourceFiles(string ending)
        => SourceFiles(new DirectoryInfo(Root), ending).Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal);

    /// <summary>A shipped scenario, with settings laid over it.</summary>
    public static ScenarioOptions Scenario(string file, params string[] settings)
    {
        var result = ScenarioReader.Read<ScenarioOptions>(PathOf("scenarios", file), settings);
        return result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Lines()));
    }

    private static IEnumerable<string> SourceFiles(DirectoryInfo folder, string ending)
        => folder.EnumerateFiles().Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal)).Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(child => !Made.Contains(child.Name)).SelectMany(child => SourceFiles(child, ending)));

    private static string Above(string folder)
        => File.Exists(Path.Combine(folder, "OrleansIndustrialBelt.sln"))
            ? folder
            : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie within the repository."));
}

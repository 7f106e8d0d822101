using System.Text.RegularExpressions;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Architecture;

/// <summary>What we ask of every file.</summary>
public sealed partial class HouseRuleTests
{
    private const int MostLines = 400;

    // The list of metrics is looked up, not read; an enumeration has no seam.
    [Fact]
    public void No_source_file_is_too_long_to_read()
        => Assert.All(Sources().Where(path => Path.GetFileName(path) != "Metric.cs"), path => Assert.True(
            File.ReadLines(Repository.PathOf(path)).Count() <= MostLines,
            $"{path} has more than {MostLines} lines; look for the seam"));

    [Fact]
    public void Nothing_is_left_for_later()
        => Assert.All(
            Sources().Where(path => !path.EndsWith(nameof(HouseRuleTests) + ".cs", StringComparison.Ordinal)),
            path => Assert.DoesNotMatch(Leftover(), File.ReadAllText(Repository.PathOf(path))));

    [Fact]
    public void The_folders_are_those_of_the_page_on_architecture()
    {
        var page = Repository.TextOf("docs", "architecture.md");
        var listed = TableRow().Matches(page).SelectMany(row => row.Groups["folders"].Value.Split(',')).Select(name => name.Trim(' ', '/')).ToList();

        Assert.True(listed.Count > 6, string.Join(' ', listed));
        Assert.All(listed, name => Assert.True(Directory.Exists(Repository.PathOf(name)), $"docs/architecture.md lists {name}/, which is not there"));
        Assert.All(ProjectFolders(), name => Assert.Contains(name, listed));
    }

    [Fact]
    public void The_folders_of_the_model_are_those_of_the_page_on_architecture()
    {
        var page = Repository.TextOf("docs", "architecture.md");
        var listed = ModelRow().Match(page).Groups["folders"].Value.Split(',', StringSplitOptions.TrimEntries);
        var present = Directory.EnumerateDirectories(Repository.PathOf("Model")).Select(path => Path.GetFileName(path)).Where(name => name is not "bin" and not "obj");

        Assert.Equal(present.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static List<string> Sources()
    {
        var sources = Repository.SourceFiles(".cs").ToList();
        Assert.True(sources.Count > 300);
        return sources;
    }

    // Folders at the root that hold a project themselves or one folder further down.
    private static IEnumerable<string> ProjectFolders()
        => Repository.SourceFiles(".csproj").Select(path => path.Replace('\\', '/').Split('/')[0]).Distinct();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|\bNotImplementedException\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leftover();

    [GeneratedRegex(@"^\| (?<folders>\w+/(, \w+/)*) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^\| Model/ \|[^:\n]*: (?<folders>[^|\n]*) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ModelRow();
}

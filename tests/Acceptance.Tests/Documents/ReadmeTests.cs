using System.Text.RegularExpressions;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Documents;

/// <summary>README.zh-CN.md says what README.md says.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string English = Repository.TextOf("README.md");
    private static readonly string Chinese = Repository.TextOf("README.zh-CN.md");

    [Fact]
    public void Both_have_the_same_commands_and_examples_in_the_same_order()
    {
        Assert.Contains(Blocks(English), line => line.StartsWith("belt run", StringComparison.Ordinal));
        Assert.Equal(Blocks(English), Blocks(Chinese));
    }

    [Fact]
    public void Both_name_the_same_commands_and_files_in_their_text()
    {
        Assert.Contains("`report.html`", Named(English));
        Assert.Equal(Named(English).Append("`--lang zh`").Distinct().Order(StringComparer.Ordinal), Named(Chinese).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_lead_to_the_same_pages_and_to_each_other()
    {
        Assert.Contains("(README.zh-CN.md)", English, StringComparison.Ordinal);
        Assert.Contains("(README.md)", Chinese, StringComparison.Ordinal);

        // Each shows the console in its language.
        Assert.Equal(
            Links(English).Except(["README.zh-CN.md"]),
            Links(Chinese).Except(["README.md"]).Select(link => link.Replace("-zh.webp", "-en.webp", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_they_lead_to_are_there()
        => Assert.All(
            Links(English).Concat(Links(Chinese)).Where(link => !link.StartsWith("http", StringComparison.Ordinal)),
            link => Assert.True(Path.Exists(Repository.PathOf(link.Split('#')[0].Split('/'))), $"{link} is not there"));

    // Comments are for people, in their language.
    private static List<string> Blocks(string page)
        => [.. Block().Matches(page).SelectMany(block => block.Groups["lines"].Value.Split('\n')).Select(line => Comment().Replace(line, string.Empty))];

    private static IEnumerable<string> Named(string page)
        => Code().Matches(Block().Replace(page, string.Empty)).Select(code => code.Value).Distinct();

    private static IEnumerable<string> Links(string page)
        => Link().Matches(page).Select(link => link.Groups["to"].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^```\w+\n(?<lines>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+#.*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("`[^`\n]+`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<to>[^)]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}

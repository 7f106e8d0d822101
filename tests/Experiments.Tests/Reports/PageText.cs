using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports;

/// <summary>Takes a page apart.</summary>
internal static partial class PageText
{
    private static readonly string[] Void = ["meta", "br", "img", "input", "hr", "link"];

    /// <summary>The charts of a language.</summary>
    public static JsonDocument Charts(string page, string language)
    {
        var start = $"<script type=\"application/json\" id=\"charts-{language}\">";
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return JsonDocument.Parse(page[from..page.IndexOf("</script>", from, StringComparison.Ordinal)]);
    }

    /// <summary>The script that draws the charts.</summary>
    public static string Bundle(string page)
    {
        var from = page.IndexOf("<script>", StringComparison.Ordinal);
        return page[from..page.IndexOf("</script>", from, StringComparison.Ordinal)];
    }

    /// <summary>What is ours: the page without that script and the licences.</summary>
    public static string WithoutBundleAndLicences(string page)
    {
        var rest = page.Replace(Bundle(page), "", StringComparison.Ordinal);
        var from = rest.IndexOf("<!--", StringComparison.Ordinal);
        return rest.Remove(from, rest.IndexOf("-->", from, StringComparison.Ordinal) - from);
    }

    /// <summary>How often a part occurs.</summary>
    public static int Count(string text, string part) => Regex.Count(text, Regex.Escape(part), RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

    /// <summary>The part of the page in a language.</summary>
    public static string BodyOf(string page, string language)
    {
        var from = page.IndexOf($"<main lang=\"{language}\"", StringComparison.Ordinal);
        return page[from..(page.IndexOf("</main>", from, StringComparison.Ordinal) + "</main>".Length)];
    }

    /// <summary>Nothing in it asks for anything from outside.</summary>
    public static void RequireLoadsNothing(string page)
    {
        var ours = WithoutBundleAndLicences(page);
        Assert.DoesNotMatch(Reference(), ours);
        Assert.DoesNotMatch(Address(), ours);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    /// <summary>Every element that begins ends, in order.</summary>
    public static void RequireWellFormed(string markup)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(markup))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                Assert.True(open.Count > 0 && open.Peek() == name, $"</{name}> closes {(open.Count > 0 ? open.Peek() : "nothing")} at {tag.Index}");
                open.Pop();
            }
            else if (!Void.Contains(name))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
    }

    [GeneratedRegex(@"\b(src|href|action)\s*=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Reference();

    [GeneratedRegex("@import|url\\(|https?://|<link|<iframe", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z][a-z0-9]*)([^<>\"]|\"[^\"]*\")*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();
}

using System.Reflection;
using System.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OrleansIndustrialBelt.WebConsole.Services.Learning;

/// <summary>The documents that the console carries: the glossary and the description of the model.</summary>
public static class Documents
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();

    private static readonly Lazy<IReadOnlyList<Term>> Terms = new(() => [.. ReadTerms(Text("glossary.md"))]);

    private static readonly Lazy<string> ModelPage = new(() => Render(Text("odd.md"), "learn/model"));

    /// <summary>Every term of the glossary.</summary>
    public static IReadOnlyList<Term> Glossary => Terms.Value;

    /// <summary>docs/odd.md as markup.</summary>
    public static string Model => ModelPage.Value;

    /// <summary>
    /// Makes markup of a document; markup within it is shown as it is written and does nothing. Links within the document lead
    /// to where they point on the page named; all others, to files that the console does not carry, become plain text.
    /// </summary>
    /// <param name="markdown">The document.</param>
    /// <param name="page">Address of the page it is shown on: with a base address set, a bare # would lead to the first page.</param>
    public static string Render(string markdown, string page)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link is { IsImage: false, Url: ['#', ..] })
            {
                link.Url = page + link.Url;
                continue;
            }

            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }

        // What is wider than the page is scrolled, by keyboard too.
        foreach (var wide in document.Descendants().Where(block => block is CodeBlock or Table))
        {
            wide.GetAttributes().AddProperty("tabindex", "0");
        }

        return document.ToHtml(Pipeline);
    }

    private static IEnumerable<Term> ReadTerms(string page) => page.Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Skip(1)
        .Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length == 3)
        .Select(cells => new Term(cells[0], cells[1], cells[2].Replace("`", "", StringComparison.Ordinal)));

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Documents/" + name)
            ?? throw new InvalidOperationException($"The assembly does not carry {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

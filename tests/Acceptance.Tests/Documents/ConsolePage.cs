namespace OrleansIndustrialBelt.Acceptance.Tests.Documents;

/// <summary>
/// A page whose <c>console</c> blocks hold calls of <c>belt</c> with what they print, and whose <c>yaml</c> blocks that begin with
/// <c># NAME.yaml</c> are files to write down.
/// </summary>
internal sealed class ConsolePage
{
    private const string Fence = "```";
    private const string Prompt = "$ belt ";
    private readonly string[] lines;

    /// <summary>Reads a page.</summary>
    public ConsolePage(string text)
    {
        lines = text.Split('\n');
        var opened = -1;
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            if (opened >= 0)
            {
                Read(lines[opened], opened + 1, at);
            }

            opened = opened < 0 ? at : -1;
        }
    }

    /// <summary>Files that the reader writes: name and text.</summary>
    public Dictionary<string, string> Files { get; } = [];

    /// <summary>The calls, in order.</summary>
    public List<Call> Calls { get; } = [];

    /// <summary>Lines that the page shows of what a call prints.</summary>
    public IReadOnlyList<string> Shown(Call call) => lines[call.First..call.End];

    /// <summary>Puts other lines, as many, in their place.</summary>
    public void Show(Call call, IReadOnlyList<string> anew)
    {
        for (var line = 0; line < anew.Count; line++)
        {
            lines[call.First + line] = anew[line];
        }
    }

    /// <summary>The page.</summary>
    public override string ToString() => string.Join('\n', lines);

    private void Read(string fence, int first, int end)
    {
        if (fence == Fence + "console")
        {
            ReadCalls(first, end);
        }
        else if (fence == Fence + "yaml" && lines[first].StartsWith("# ", StringComparison.Ordinal) && lines[first].EndsWith(".yaml", StringComparison.Ordinal))
        {
            Files.Add(lines[first][2..], string.Join('\n', lines[first..end]) + '\n');
        }
    }

    private void ReadCalls(int first, int end)
    {
        var prompts = Enumerable.Range(first, end - first).Where(line => lines[line].StartsWith(Prompt, StringComparison.Ordinal)).ToList();
        Calls.AddRange(prompts.Select((line, index) => new Call(
            lines[line][Prompt.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            line + 1,
            index + 1 < prompts.Count ? prompts[index + 1] : end)));
    }

    /// <summary>A call of <c>belt</c> on the page.</summary>
    /// <param name="Arguments">What stands behind <c>belt</c>.</param>
    /// <param name="First">The first line of what is shown of its output.</param>
    /// <param name="End">The line after the last.</param>
    internal sealed record Call(IReadOnlyList<string> Arguments, int First, int End);
}

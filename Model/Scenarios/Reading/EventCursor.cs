using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// Steps over the parser's events one at a time and turns whatever the parser throws into a fault with a position. Nothing here
/// recurses, so nesting of any depth reaches the check in <see cref="NodeBuilder"/> and not the end of the stack.
/// </summary>
internal sealed class EventCursor
{
    private readonly Scanner scanner;
    private readonly Parser parser;
    private readonly Func<YamlDotNet.Core.Mark, Mark> markOf;

    public EventCursor(string text, Func<YamlDotNet.Core.Mark, Mark> markOf)
    {
        scanner = new Scanner(new StringReader(text), skipComments: true);
        parser = new Parser(scanner);
        this.markOf = markOf;
        Current = Next();
    }

    /// <summary>The event at hand.</summary>
    public ParsingEvent Current { get; private set; }

    public Mark Mark => markOf(Current.Start);

    /// <summary>Goes to the next event and returns the one that was current.</summary>
    public ParsingEvent Take()
    {
        ParsingEvent taken = Current;
        if (taken is not StreamEnd)
        {
            Current = Next();
        }

        return taken;
    }

    private ParsingEvent Next()
    {
        try
        {
            return parser.MoveNext() && parser.Current is { } next
                ? next
                : throw Broken(scanner.CurrentPosition, "the text ends too early");
        }
        catch (YamlException broken)
        {
            throw Broken(broken.Start, broken.Message);
        }
        catch (Exception broken) when (broken is not (UnreadableException or OutOfMemoryException))
        {
            // The parser answers some malformed escapes with exceptions of the runtime.
            throw Broken(scanner.CurrentPosition, "a malformed escape");
        }
    }

    private UnreadableException Broken(YamlDotNet.Core.Mark mark, string message) =>
        new(markOf(mark), KeyPath.Root, $"not valid YAML: {Quoting.Sentence(message)}; check indentation, colons, quotes and brackets here");
}

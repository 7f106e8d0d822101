using System.Collections;
using System.Text;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Writing;

/// <summary>
/// Writes options as the resolved scenario: every key with its value, defaults included, in the order of declaration. Reading the
/// text gives equal options, and writing those the same text.
/// </summary>
public static class ScenarioWriter
{
    private const int IndentStep = 2;

    /// <summary>The YAML text of an option object, lines ended by a line feed.</summary>
    public static string Write(object options)
    {
        StringBuilder text = new();
        WriteProperties(text, options, OptionType.Of(options.GetType()), 0, isFirstInline: false);
        return text.ToString();
    }

    private static void WriteProperties(StringBuilder text, object owner, OptionType type, int indent, bool isFirstInline)
    {
        foreach (OptionProperty property in type.Properties)
        {
            if (!isFirstInline)
            {
                text.Append(' ', indent);
            }

            isFirstInline = false;
            text.Append(property.Key).Append(':');
            WriteValue(text, property.Get(owner), property.Shape, indent + IndentStep);
        }
    }

    /// <summary>Writes what follows a key's colon or an item's dash, up to the end of the last line.</summary>
    private static void WriteValue(StringBuilder text, object? value, Shape shape, int indent)
    {
        switch (shape)
        {
            case ObjectShape type when value is not null && type.Options.Properties.Count > 0:
                text.Append('\n');
                WriteProperties(text, value, type.Options, indent, isFirstInline: false);
                break;
            case ListShape list when value is IList { Count: > 0 } items && !IsFlow(list.Item):
                WriteItems(text, items, list.Item, indent);
                break;
            case NamedShape named when value is IDictionary { Count: > 0 } map:
                WriteNamed(text, map, named.Value, indent);
                break;
            default:
                text.Append(' ').Append(Flow(value, shape)).Append('\n');
                break;
        }
    }

    private static void WriteItems(StringBuilder text, IList items, Shape item, int indent)
    {
        text.Append('\n');
        foreach (object? value in items)
        {
            text.Append(' ', indent).Append('-');
            if (item is ObjectShape type && value is not null && type.Options.Properties.Count > 0)
            {
                text.Append(' ');
                WriteProperties(text, value, type.Options, indent + IndentStep, isFirstInline: true);
            }
            else
            {
                WriteValue(text, value, item, indent + IndentStep);
            }
        }
    }

    private static void WriteNamed(StringBuilder text, IDictionary map, Shape shape, int indent)
    {
        text.Append('\n');
        foreach ((string name, object? value) in NamedShape.EntriesOf(map))
        {
            text.Append(' ', indent).Append(YamlText.Quote(name)).Append(':');
            WriteValue(text, value, shape, indent + IndentStep);
        }
    }

    private static bool IsFlow(Shape shape) => shape is ScalarShape or DistributionShape;

    /// <summary>A value on one line.</summary>
    internal static string Flow(object? value, Shape shape) => (value, shape) switch
    {
        (null, _) => "null",
        (Distribution distribution, _) => distribution.ToString(),
        (_, ScalarShape scalar) => scalar.Write(value),
        (IList items, ListShape list) => $"[{string.Join(", ", items.Cast<object?>().Select(item => Flow(item, list.Item)))}]",
        _ => "{}",
    };
}

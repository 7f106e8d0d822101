using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Writing;

/// <summary>The parts of a schema that need no definitions.</summary>
internal static class SchemaText
{
    /// <summary>Adds the description: the sentence, then the unit, then what each word means.</summary>
    public static void Describe(JsonObject schema, string? doc, string? unit = null, Shape? shape = null)
    {
        IEnumerable<string> words = (shape as WordShape)?.Explained.Select(word => $"{word.Word}: {word.Doc}") ?? [];
        string?[] parts = [doc, unit is null ? null : $"Unit: {unit}.", .. words];
        string text = string.Join(' ', parts.OfType<string>());
        if (text.Length > 0)
        {
            schema.Add("description", text);
        }
    }

    public static JsonObject ScalarOf(ScalarShape shape, Limits limits) => shape switch
    {
        TruthShape => new JsonObject { ["type"] = "boolean" },
        TextShape => new JsonObject { ["type"] = "string" },
        ValueShape => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
        WordShape words => WordsOf(words),
        WholeShape whole => Bounded("integer", whole.IsUnsigned ? limits with { Minimum = Math.Max(limits.Minimum, 0) } : limits),
        _ => Bounded("number", limits),
    };

    /// <summary>A list that stands in a CSV file.</summary>
    public static JsonObject FileOf() => new()
    {
        ["type"] = "object",
        ["description"] = "Reads the list from a CSV file in the scenario's folder: the header names keys, one row is one item.",
        ["properties"] = new JsonObject { ["file"] = new JsonObject { ["type"] = "string" } },
        ["required"] = new JsonArray("file"),
        ["additionalProperties"] = false,
    };

    public static JsonNode? DefaultOf(object value, ScalarShape shape) =>
        shape is WordShape or TextShape ? JsonValue.Create(shape is WordShape ? shape.Write(value) : (string)value)
        : value switch
        {
            bool truth => JsonValue.Create(truth),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            uint number => JsonValue.Create(number),
            ulong number => JsonValue.Create(number),
            double number when double.IsFinite(number) => JsonValue.Create(number),
            _ => null,
        };

    private static JsonObject Bounded(string type, Limits limits)
    {
        JsonObject schema = new() { ["type"] = type };
        if (limits.HasMinimum)
        {
            schema.Add("minimum", limits.Minimum);
        }

        if (limits.HasMaximum)
        {
            schema.Add("maximum", limits.Maximum);
        }

        return schema;
    }

    private static JsonObject WordsOf(WordShape words)
    {
        JsonArray choices = [];
        foreach (string word in words.Words)
        {
            choices.Add(word);
        }

        return new JsonObject { ["enum"] = choices };
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Writing;

/// <summary>
/// Writes the JSON Schema (draft 2020-12) of an option class, by which editors complete, explain and check scenario files as they
/// are typed.
/// </summary>
public static class JsonSchema
{
    private static readonly JsonSerializerOptions Pretty = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as pretty-printed JSON, the same text every time, ended by a line feed.</summary>
    /// <typeparam name="T">The root option class.</typeparam>
    public static string Of<T>()
        where T : class, new()
    {
        OptionType type = OptionType.Of(typeof(T));
        SchemaDefinitions definitions = new();
        JsonObject root = definitions.ObjectOf(type);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Add("$defs", definitions.All());
        return root.ToJsonString(Pretty) + "\n";
    }
}

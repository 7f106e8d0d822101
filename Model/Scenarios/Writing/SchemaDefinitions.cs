using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Writing;

/// <summary>Gathers one definition per option class while a schema is written.</summary>
internal sealed class SchemaDefinitions
{
    private const string DistributionName = "distribution";

    private readonly SortedDictionary<string, (OptionType? Type, JsonObject Schema)> definitions = new(StringComparer.Ordinal);

    /// <summary>The definitions by name.</summary>
    public JsonObject All() => new(definitions.Select(known => KeyValuePair.Create<string, JsonNode?>(known.Key, known.Value.Schema)));

    /// <summary>The schema of an option class: its keys, no others.</summary>
    public JsonObject ObjectOf(OptionType type)
    {
        object defaults = type.New();
        JsonObject properties = [];
        JsonArray required = [];
        foreach (OptionProperty property in type.Properties)
        {
            properties.Add(property.Key, PropertyOf(property, defaults));
            if (property.MustBeGiven)
            {
                required.Add(property.Key);
            }
        }

        JsonObject schema = new() { ["type"] = "object" };
        SchemaText.Describe(schema, type.Doc);
        schema.Add("properties", properties);
        if (required.Count > 0)
        {
            schema.Add("required", required);
        }

        schema.Add("additionalProperties", false);
        return schema;
    }

    private JsonObject PropertyOf(OptionProperty property, object defaults)
    {
        JsonObject schema = Of(property.Shape, property.Limits);
        if (property.ShortFor is not null && property.Shape is NamedShape named)
        {
            schema = new JsonObject { ["oneOf"] = new JsonArray(schema, Of(named.Value, property.Limits)) };
        }

        if (property.MayBeNull)
        {
            schema = new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }

        SchemaText.Describe(schema, property.Doc, property.Limits.Unit, property.Shape);
        if (!property.MustBeGiven && property.Shape is ScalarShape scalar && property.Get(defaults) is { } value)
        {
            schema.Add("default", SchemaText.DefaultOf(value, scalar));
        }

        return schema;
    }

    private JsonObject Of(Shape shape, Limits limits) => shape switch
    {
        ScalarShape scalar => SchemaText.ScalarOf(scalar, limits),
        DistributionShape => Refer(DistributionName, null, DistributionSchema.Make),
        ObjectShape type => Refer(type.Options.Name, type.Options, () => ObjectOf(type.Options)),
        ListShape list => ListOf(list, limits),
        NamedShape named => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(named.Value, limits) },
        _ => throw new NotSupportedException($"no schema for {shape.GetType().Name}"),
    };

    private JsonObject ListOf(ListShape list, Limits limits)
    {
        JsonObject array = new() { ["type"] = "array", ["items"] = Of(list.Item, limits) };
        return list.MayBeFile ? new JsonObject { ["oneOf"] = new JsonArray(array, SchemaText.FileOf()) } : array;
    }

    private JsonObject Refer(string name, OptionType? type, Func<JsonObject> make)
    {
        if (!definitions.TryGetValue(name, out (OptionType? Type, JsonObject Schema) known))
        {
            // The name is taken before the definition is made, so that classes may refer to each other.
            definitions.Add(name, (type, []));
            definitions[name] = (type, make());
        }
        else if (!ReferenceEquals(known.Type, type))
        {
            throw new NotSupportedException($"two option classes are called {name}");
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }
}

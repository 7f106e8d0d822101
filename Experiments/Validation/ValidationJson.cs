using System.Text;
using System.Text.Json;

namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>Lines as JSON: one array of objects, a line each.</summary>
public static class ValidationJson
{
    /// <summary>Writes the array.</summary>
    public static string Of(IEnumerable<ValidationLine> lines)
        => "[\n  " + string.Join(",\n  ", lines.Select(ObjectOf)) + "\n]";

    /// <summary>The letter of a kind: D, F or S.</summary>
    public static string Letter(QuantityKind kind) => kind.ToString()[..1];

    /// <summary>The word of a verdict: inside, outside or noReference.</summary>
    public static string Word(Verdict verdict) => JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());

    private static string ObjectOf(ValidationLine line)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("case", line.Case);
            json.WritePropertyName("parameters");
            JsonSerializer.Serialize(json, line.Settings.All.ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal));
            json.WriteString("quantity", line.Quantity);
            json.WriteString("kind", Letter(line.Kind));
            WriteNumber(json, "measured", line.Measured);
            WriteNumber(json, "standardError", line.StandardError);
            WriteNumber(json, "expected", line.Expected);
            json.WriteString("verdict", Word(line.Verdict));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    // JSON knows no infinity: an error that is not known is none.
    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

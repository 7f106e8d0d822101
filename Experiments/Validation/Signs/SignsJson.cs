using System.Text;
using System.Text.Json;
using OrleansIndustrialBelt.Experiments.Validation.Signs.Words;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs;

/// <summary>Signs as JSON: one array of objects, an effect each.</summary>
public static class SignsJson
{
    /// <summary>Writes the array.</summary>
    public static string Of(IEnumerable<SignLine> lines)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            JsonSerializer.Serialize(json, lines.Select(line => new
            {
                number = line.Number,
                prediction = InBoth(SignWords.KeyOf(line.Number)),
                effect = line.Effect.Name,
                meaning = InBoth(SignWords.KeyOf(line.Number, line.Effect.Name)),
                predicted = Word(line.Effect.Sign),
                measured = line.Measured.Mean,
                interval = new[] { line.Measured.Low, line.Measured.High },
                standardError = line.Measured.StandardError,
                runs = line.Measured.Count,
                verdict = Word(line.Verdict),
            }));
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static Dictionary<string, string> InBoth(string key)
        => Reports.Words.Texts.Languages.ToDictionary(language => language, language => SignWords.Of(language)[key], StringComparer.Ordinal);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

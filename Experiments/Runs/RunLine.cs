using System.Buffers;
using System.Text;
using System.Text.Json;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>
/// The end of a run as one line of JSON, for journal, cache and silos: <c>{"run":0,"seed":1,"digest":"..","kpis":{"belt":{..}},
/// "daily":{..},"entities":{..}}</c>, or <c>{"run":0,"seed":1,"failed":".."}</c>. The same end gives the same bytes.
/// </summary>
public static class RunLine
{
    private const string EntitiesKey = "entities";
    private static readonly JsonWriterOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an end, without a line feed.</summary>
    public static string Write(RunEnd end)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("run", end.Run.Index);
            json.WriteNumber("seed", end.Run.Seed);
            if (end.Row is { } row)
            {
                WriteRow(json, row);
            }
            else
            {
                json.WriteString("failed", end.Failure!.Reason);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="run">The run that the line must be of.</param>
    /// <param name="mayBeOfOther">Whether the same run may have stood elsewhere in another experiment.</param>
    /// <returns>Null if the line is no such line.</returns>
    public static RunEnd? Read(string line, PlannedRun run, bool mayBeOfOther = false)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var isSame = root.GetProperty("seed").GetUInt64() == run.Seed && (mayBeOfOther || root.GetProperty("run").GetInt64() == run.Index);
            return !isSame ? null
                : root.TryGetProperty("failed", out var failed) ? RunEnd.Of(new FailedRun(run, failed.GetString() ?? ""))
                : RunEnd.Of(ReadRow(root, run));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static void WriteRow(Utf8JsonWriter json, RunRow row)
    {
        json.WriteString("digest", row.Digest);
        WriteFigures(json, "kpis", row.Kpis.Select(figure => (figure.Scope, figure.Kpi, figure.Value)));
        json.WriteStartObject("daily");
        foreach (var series in row.Daily)
        {
            json.WriteStartArray(series.Id);
            foreach (var value in series.Values)
            {
                json.WriteNumberValue(value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        if (row.Entities.Count > 0)
        {
            WriteFigures(json, EntitiesKey, row.Entities.Select(figure => (figure.Entity, figure.Figure, figure.Value)));
        }
    }

    // Figures of one owner stand together.
    private static void WriteFigures(Utf8JsonWriter json, string key, IEnumerable<(string Owner, string Name, double Value)> figures)
    {
        json.WriteStartObject(key);
        string? owner = null;
        foreach (var figure in figures)
        {
            if (figure.Owner != owner)
            {
                if (owner is not null)
                {
                    json.WriteEndObject();
                }

                owner = figure.Owner;
                json.WriteStartObject(owner);
            }

            json.WriteNumber(figure.Name, figure.Value);
        }

        if (owner is not null)
        {
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static RunRow ReadRow(JsonElement root, PlannedRun run)
    {
        var daily = root.GetProperty("daily").EnumerateObject()
            .Select(series => new DailySeries(string.Intern(series.Name), [.. series.Value.EnumerateArray().Select(value => value.GetInt64())]));
        List<KpiFigure> kpis = [.. ReadFigures(root.GetProperty("kpis")).Select(figure => new KpiFigure(figure.Owner, figure.Name, figure.Value))];
        return new RunRow(run, root.GetProperty("digest").GetString() ?? throw new FormatException("no digest"), kpis, [.. daily])
        {
            Entities = root.TryGetProperty(EntitiesKey, out var entities)
                ? [.. ReadFigures(entities).Select(figure => new EntityFigure(figure.Owner, figure.Name, figure.Value))]
                : [],
        };
    }

    // One text per name and not one per row: there may be a million rows.
    private static IEnumerable<(string Owner, string Name, double Value)> ReadFigures(JsonElement owners)
        => from owner in owners.EnumerateObject()
           let name = string.Intern(owner.Name)
           from figure in owner.Value.EnumerateObject()
           select (name, string.Intern(figure.Name), figure.Value.GetDouble());
}

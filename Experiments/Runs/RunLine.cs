using System.Buffers;
using System.Text;
using System.Text.Json;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>
/// The end of a run as one line of JSON, for journal, cache and silos: <c>{"run":0,"seed":1,"digest":"..","kpis":{"belt":{..}},
/// "daily":{..}}</c>, or <c>{"run":0,"seed":1,"failed":".."}</c>. The same end gives the same bytes.
/// </summary>
public static class RunLine
{
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
        json.WriteStartObject("kpis");
        string? scope = null;
        foreach (var figure in row.Kpis)
        {
            if (figure.Scope != scope)
            {
                if (scope is not null)
                {
                    json.WriteEndObject();
                }

                scope = figure.Scope;
                json.WriteStartObject(scope);
            }

            json.WriteNumber(figure.Kpi, figure.Value);
        }

        if (scope is not null)
        {
            json.WriteEndObject();
        }

        json.WriteEndObject();
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
    }

    private static RunRow ReadRow(JsonElement root, PlannedRun run)
    {
        var figures = new List<KpiFigure>();
        foreach (var scope in root.GetProperty("kpis").EnumerateObject())
        {
            // One text per name and not one per row: there may be a million rows.
            var name = string.Intern(scope.Name);
            foreach (var kpi in scope.Value.EnumerateObject())
            {
                figures.Add(new KpiFigure(name, string.Intern(kpi.Name), kpi.Value.GetDouble()));
            }
        }

        var daily = root.GetProperty("daily").EnumerateObject()
            .Select(series => new DailySeries(string.Intern(series.Name), [.. series.Value.EnumerateArray().Select(value => value.GetInt64())]));
        return new RunRow(run, root.GetProperty("digest").GetString() ?? throw new FormatException("no digest"), figures, [.. daily]);
    }
}

using System.Globalization;
using System.Text.Json;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Telling;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Simulator.Inspecting;

/// <summary>What a results folder has on one entity.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Card">Its row of entities.csv.</param>
/// <param name="Days">Its rows of entity-days.csv; null if the run did not record them.</param>
/// <param name="Decisions">Its decisions; null if the run did not record them.</param>
/// <param name="Events">Events at it or about it.</param>
internal sealed record EntityRecord(
    EntityId Id,
    CsvRow Card,
    IReadOnlyList<CsvRow>? Days,
    IReadOnlyList<Happening>? Decisions,
    IReadOnlyList<Happening> Events)
{
    /// <summary>Reads the entity's part of the files.</summary>
    /// <exception cref="InvalidDataException">The belt has no such entity, or a file is damaged.</exception>
    public static EntityRecord Read(RecordedRun run, EntityId id, Texts texts)
    {
        var address = id.ToString();
        var known = CsvRow.Read(Path.Combine(run.Folder, RunFiles.Entities)).ToList();
        var card = known.Find(row => row["entity"] == address)
            ?? throw new InvalidDataException(texts.Format("Fault.NoSuchEntity", address, Range(known, address.Split('/')[0])));
        return new EntityRecord(
            id,
            card,
            Existing(run, RunFiles.EntityDays) is { } days ? [.. CsvRow.Read(days).Where(row => row["entity"] == address)] : null,
            Existing(run, RunFiles.Decisions) is { } decisions ? [.. ReadDecisions(decisions, address)] : null,
            [.. ReadEvents(Path.Combine(run.Folder, RunFiles.Events), address)]);
    }

    private static string? Existing(RecordedRun run, string name)
    {
        var path = Path.Combine(run.Folder, name);
        return File.Exists(path) ? path : null;
    }

    private static string Range(List<CsvRow> rows, string kind)
    {
        var all = rows.Select(row => row["entity"]).ToList();
        var same = all.FindAll(name => name.StartsWith(kind + "/", StringComparison.Ordinal));
        return same.Count == 0 ? $"{all[0]} ... {all[^1]}" : same.Count == 1 ? same[0] : $"{same[0]} ... {same[^1]}";
    }

    private static IEnumerable<Happening> ReadDecisions(string path, string address)
    {
        // Most lines are of others: look before parsing.
        var mark = $"\"entity\":\"{address}\"";
        foreach (var line in File.ReadLines(path).Where(line => line.Contains(mark, StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(line);
            var item = json.RootElement;
            yield return new Happening(
                item.GetProperty("tick").GetInt32(),
                item.GetProperty("kind").GetString() ?? "",
                item.GetProperty("subject").GetString() ?? "",
                item.GetProperty("outcome").GetString() ?? "",
                item.GetProperty("reason").GetString() ?? "",
                [.. item.GetProperty("facts").EnumerateArray()
                    .Select(fact => new Fact(fact.GetProperty("name").GetString() ?? "", fact.GetProperty("value").GetDouble()))]);
        }
    }

    private static IEnumerable<Happening> ReadEvents(string path, string address)
        => CsvRow.Read(path)
            .Where(row => row["entity"] == address || row["subject"] == address)
            .Select(row => new Happening(
                int.Parse(row["tick"], CultureInfo.InvariantCulture),
                row["event"],
                row["text"] is { Length: > 0 } text ? text : row["entity"] == address ? row["subject"] : row["entity"],
                "",
                "",
                Facts(row["facts"])));

    private static Fact[] Facts(string text)
        => [.. text.Split("; ", StringSplitOptions.RemoveEmptyEntries)
            .Select(fact => fact.Split('='))
            .Select(pair => new Fact(pair[0], double.Parse(pair[1], CultureInfo.InvariantCulture)))];
}

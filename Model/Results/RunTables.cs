using System.Globalization;
using System.Text;
using System.Text.Json;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Results;

/// <summary>The tables of a run as text: equal to the byte for any engine, number of partitions and threads.</summary>
public static class RunTables
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web);

    /// <summary>kpi.csv: a row per scope and KPI.</summary>
    public static string Kpis(IEnumerable<KpiValue> values)
    {
        var csv = new CsvText().Cell("scope").Cell("kpi").Cell("unit").Cell("value").EndRow();
        foreach (var value in values)
        {
            csv.Cell(value.Scope).Cell(value.Definition.Id).Cell(value.Definition.Unit).Cell(value.Value).EndRow();
        }

        return csv.ToString();
    }

    /// <summary>daily.csv: a row per day of the belt and a column per metric, warm-up included.</summary>
    public static string Daily(RunOutcome outcome)
    {
        var csv = new CsvText().Cell("day");
        foreach (var metric in MetricCatalog.Metrics)
        {
            csv.Cell(ColumnOf(metric));
        }

        csv.Cell("entitySteps").Cell("messages").EndRow();
        foreach (var day in outcome.Days)
        {
            csv.Cell(day.Day);
            foreach (var metric in MetricCatalog.Metrics)
            {
                csv.Cell(day.Sums.Total(metric));
            }

            csv.Cell(day.Steps).Cell(day.Messages).EndRow();
        }

        return csv.ToString();
    }

    /// <summary>entities.csv: a row per entity with what it counted over the measured days.</summary>
    public static string Entities(Belt belt, RunOutcome outcome)
    {
        var csv = Header(new CsvText().Cell("entity").Cell("nameEn").Cell("nameZh").Cell("class").Cell("platform").Cell("owner"));
        var rows = outcome.Entities.ToDictionary(row => row.Entity);
        foreach (var id in belt.Directory.All())
        {
            var card = EntityCard.Of(belt, id);
            csv.Cell(id.ToString()).Cell(card.Label.En).Cell(card.Label.Zh).Cell(card.ClassName).Cell(card.Platform).Cell(card.Owner);
            Sums(csv, id, rows.GetValueOrDefault(id)?.Sums);
        }

        return csv.ToString();
    }

    /// <summary>entity-days.csv: a row per entity and day on which it counted something.</summary>
    public static string EntityDays(RunOutcome outcome)
    {
        var csv = Header(new CsvText().Cell("day").Cell("entity"));
        foreach (var row in outcome.EntityDays)
        {
            csv.Cell(row.Day).Cell(row.Entity.ToString());
            Sums(csv, row.Entity, row.Sums);
        }

        return csv.ToString();
    }

    /// <summary>events.csv: a row per event.</summary>
    public static string Events(RunOutcome outcome)
    {
        var csv = new CsvText().Cell("tick").Cell("day").Cell("hour").Cell("entity").Cell("event").Cell("subject").Cell("facts").Cell("text").EndRow();
        foreach (var item in outcome.Events)
        {
            csv.Cell(item.Tick).Cell(outcome.Plan.DayNumber(item.Tick)).Cell(item.Tick % Engine.Calendar.HoursPerDay)
                .Cell(item.Entity == EntityId.None ? "belt" : item.Entity.ToString()).Cell(item.Kind)
                .Cell(item.Subject == EntityId.None ? "" : item.Subject.ToString())
                .Cell(string.Join("; ", item.Facts.Select(fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Name}={fact.Value:R}"))))
                .Cell(item.Text)
                .EndRow();
        }

        return csv.ToString();
    }

    /// <summary>hashes.csv: the rolling hash after each tick.</summary>
    public static string Hashes(RunOutcome outcome)
    {
        var text = new StringBuilder("tick,hash\n");
        for (var tick = 0; tick < outcome.Hashes.Count; tick++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{tick},{outcome.Hashes[tick]:x16}\n");
        }

        return text.ToString();
    }

    /// <summary>decisions.jsonl: a JSON object per decision.</summary>
    public static string Decisions(RunOutcome outcome)
    {
        var text = new StringBuilder();
        foreach (var item in outcome.Decisions)
        {
            text.Append(JsonSerializer.Serialize(
                new
                {
                    item.Tick,
                    Entity = item.Entity.ToString(),
                    item.Kind,
                    Subject = item.Subject == EntityId.None ? null : item.Subject.ToString(),
                    item.Outcome,
                    item.Reason,
                    Facts = item.Facts.Select(fact => new { fact.Name, fact.Value }),
                },
                OneLine)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The column of a metric: its name in camelCase.</summary>
    public static string ColumnOf(Metric metric)
    {
        var name = metric.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static CsvText Header(CsvText csv)
    {
        foreach (var metric in MetricCatalog.Metrics)
        {
            csv.Cell(ColumnOf(metric));
        }

        return csv.EndRow();
    }

    private static void Sums(CsvText csv, EntityId id, long[]? sums)
    {
        foreach (var metric in MetricCatalog.Metrics)
        {
            if (MetricCatalog.KindOf(metric) == id.Kind)
            {
                csv.Cell(sums?[MetricCatalog.IndexWithinKind(metric)] ?? 0);
            }
            else
            {
                csv.Cell("");
            }
        }

        csv.EndRow();
    }
}

using System.Security.Cryptography;
using System.Text;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Model.Results;

/// <summary>Names and texts of a run's files, but for the manifest and the report: equal to the byte for any engine.</summary>
public static class RunFiles
{
    /// <summary>A row per scope and KPI.</summary>
    public const string Kpis = "kpi.csv";

    /// <summary>A row per day of the belt.</summary>
    public const string Daily = "daily.csv";

    /// <summary>A row per entity.</summary>
    public const string Entities = "entities.csv";

    /// <summary>A row per event.</summary>
    public const string Events = "events.csv";

    /// <summary>A row per tick.</summary>
    public const string Hashes = "hashes.csv";

    /// <summary>The scenario with every key written out.</summary>
    public const string Scenario = "scenario.yaml";

    /// <summary>A row per entity and day; only of a run that recorded them.</summary>
    public const string EntityDays = "entity-days.csv";

    /// <summary>A line per decision; only of a run that recorded them.</summary>
    public const string Decisions = "decisions.jsonl";

    /// <summary>The files by name.</summary>
    /// <param name="world">The run's world.</param>
    /// <param name="outcome">What the run left behind.</param>
    /// <param name="kpis">Its KPIs.</param>
    public static SortedDictionary<string, string> Of(BeltWorld world, RunOutcome outcome, IEnumerable<KpiValue> kpis)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [Kpis] = RunTables.Kpis(kpis),
            [Daily] = RunTables.Daily(outcome),
            [Entities] = RunTables.Entities(world.Belt, outcome),
            [Events] = RunTables.Events(outcome),
            [Hashes] = RunTables.Hashes(outcome),
            [Scenario] = ScenarioText(world),
        };
        if (outcome.Plan.RecordEntityDays)
        {
            files.Add(EntityDays, RunTables.EntityDays(outcome));
        }

        if (outcome.Plan.RecordDecisions)
        {
            files.Add(Decisions, RunTables.Decisions(outcome));
        }

        return files;
    }

    /// <summary>The resolved scenario; a run of it is the same run.</summary>
    public static string ScenarioText(BeltWorld world) => ScenarioWriter.Write(world.Belt.Scenario);

    /// <summary>SHA-256 of a file's text, as lower-case hex.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

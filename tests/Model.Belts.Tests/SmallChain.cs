using OrleansIndustrialBelt.Model.Belts.Tests.Policies;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>
/// A belt cut down to what textbooks of inventory know: a factory with one SKU, whose customers order at 9:00 what a list says. It ships
/// at 10:00, replans at 20:00 under base stock, and what it releases is in stock before the next morning. No room, no shelf, no defect. The
/// class <c>shop</c> is a <c>stage</c> whose material travels for a day.
/// </summary>
internal static class SmallChain
{
    /// <summary>The scenario as a file would give it.</summary>
    /// <param name="factories">The list of factories, in YAML.</param>
    /// <param name="days">Days of the run.</param>
    /// <param name="levels">Base-stock levels by factory, called level1, level2, ...</param>
    public static ScenarioResult<ScenarioOptions> Read(string factories, int days, params double[] levels)
    {
        var rules = RuleBook.Standard;
        for (var i = 0; i < levels.Length; i++)
        {
            rules = rules.With($"level{i + 1}", new FixedLevel(levels[i]));
        }

        var knobs = string.Join('\n', levels.Select((_, index) => $"  factory/{index + 1}: {{orderUpToRule: level{index + 1}}}"));
        return ScenarioReader.ReadText("chain.yaml", Head(days) + factories + "\nknobs:\n  belt: {rooms: false, shelfShare: 0, redesign: none}\n" + knobs, [], into: new ScenarioOptions(rules));
    }

    /// <summary>Lives it and reads something off its factories every evening at 19:00, before the replanning.</summary>
    public static List<T> Evenings<T>(ScenarioOptions scenario, Func<IReadOnlyList<Factory>, T> read)
    {
        var evenings = new Evening<T>(read);
        BeltRecipe.Run(new BeltWorld(scenario), observer: evenings);
        return evenings.Seen;
    }

    /// <summary>Stock less what is owed.</summary>
    public static int InventoryLevel(Factory factory) => factory.ProductLines[0].Stock.Units - factory.ProductLines[0].Orders.OpenUnits;

    private static string Head(int days) => $$"""
        run: {days: {{days}}, warmupDays: 0}
        categories: [{id: beer, needPerSegmentDay: 0}]
        platforms: [{id: nowhere}]
        segments: [{id: nobody, platform: nowhere, population: 1}]
        classes:
          stage:
            production:
              lineCount: 1
              minimumBatch: 1
              changeoverHours: 0
              materialLeadDays: 0
              plannedQueueDays: 0
              finishingDays: 0
              defectShare: 0
              inspectionHoursPerThousand: 0
              replanHour: 20
            content: {team: false}
          shop:
            production:
              lineCount: 1
              minimumBatch: 1
              changeoverHours: 0
              materialLeadDays: 1
              plannedQueueDays: 0
              finishingDays: 0
              defectShare: 0
              inspectionHoursPerThousand: 0
              replanHour: 20
            content: {team: false}
        factories:

        """;

    private sealed class Evening<T>(Func<IReadOnlyList<Factory>, T> read) : IRunObserver
    {
        public List<T> Seen { get; } = [];

        public void TickClosed(int tick, LocalEngine engine)
        {
            if (tick % Calendar.HoursPerDay == 19)
            {
                Seen.Add(read([.. engine.Entities.OfType<Factory>()]));
            }
        }
    }
}

using System.Globalization;
using System.Text;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>
/// Factories in a row as the scenario of a belt, the one with customers first: each makes one SKU of what the next one sends, without
/// defects, changeovers or queues, and the last buys outside. Nobody lives on the belt's platform.
/// </summary>
/// <remarks>
/// The day: at 1:00 goods that were ordered arrive and the factory orders; at 9:00 its customers order; at 10:00 it ships; in the last
/// hour the classic charges. What is ordered on day t with a lead of l days is there before the customers of day t + l, so that stock and
/// what is on order must last for l + 1 days.
/// </remarks>
internal sealed class StageChain
{
    private readonly StringBuilder factories = new();
    private readonly StringBuilder classes = new();
    private readonly StringBuilder knobs = new();
    private RuleBook rules = RuleBook.Standard;
    private int count;

    /// <summary>Puts one more factory behind the others.</summary>
    /// <param name="leadDays">Days from its order to the goods.</param>
    /// <param name="rule">Its order-up-to rule; the model's own if null.</param>
    /// <param name="design">Further keys of its SKU, in YAML's flow form, e.g. <c>startStockUnits: 12</c>.</param>
    /// <param name="production">Further keys of its production, the same way.</param>
    public StageChain Add(double leadDays, Model.Factories.Decisions.IOrderUpToRule? rule = null, string design = "", string production = "")
    {
        count++;
        var invariant = CultureInfo.InvariantCulture;
        classes.AppendLine(invariant, $"  stage{count}: {{content: {{team: false}}, production: {{lineCount: 1, minimumBatch: 1, changeoverHours: 0, materialLeadDays: {leadDays}, plannedQueueDays: 0, finishingDays: 0, jobSplitDays: 100, defectShare: 0, inspectionHoursPerThousand: 0, promiseDays: 0.1, replanHour: 1{Further(production)}}}}}");
        factories.AppendLine(invariant, $"  - {{id: stage{count}, class: stage{count}, skus: 1, rooms: 0, capacityPerDay: 1e9, SUPPLIER, designs: [{{category: goods{Further(design)}}}]}}");
        if (rule is not null)
        {
            rules = rules.With($"rule{count}", rule);
            knobs.AppendLine(invariant, $"  factory/{count}: {{orderUpToRule: rule{count}}}");
        }

        return this;
    }

    /// <summary>The scenario.</summary>
    /// <param name="days">Days of the run.</param>
    /// <param name="orders">Units that customers order of the first factory on each day.</param>
    public ScenarioOptions Build(int days, List<int> orders)
    {
        var scenario = ReducedBelt.Read(Text(days), rules);
        scenario.Factories[0].Designs[0].Orders = new GivenOrderOptions { Units = orders };
        return scenario;
    }

    private static string Further(string keys) => keys.Length == 0 ? "" : ", " + keys;

    private string Text(int days)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"run: {{days: {days}, warmupDays: 0}}");
        text.AppendLine("categories: [{id: goods, needPerSegmentDay: 0}]");
        text.AppendLine("platforms: [{id: nowhere}]");
        text.AppendLine("segments: [{id: nobody, platform: nowhere, population: 1}]");
        text.AppendLine("classes:").Append(classes);
        text.AppendLine("factories:").Append(Suppliers());
        text.AppendLine("knobs:").AppendLine("  belt: {rooms: false, shelfShare: 0, redesign: none}").Append(knobs);
        return text.ToString();
    }

    // Each buys of the next; the last one outside.
    private string Suppliers()
        => string.Concat(factories.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, index) => line.Replace(
            ", SUPPLIER",
            index + 1 < count ? string.Create(CultureInfo.InvariantCulture, $", suppliedBy: stage{index + 2}") : "",
            StringComparison.Ordinal) + "\n"));
}

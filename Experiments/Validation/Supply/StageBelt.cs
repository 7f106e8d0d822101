using System.Globalization;
using System.Text;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>
/// Factories alone, as the scenario of a belt: each makes one SKU without defects, changeovers or queues, of what another sends or of
/// what it buys outside. Nobody lives on the belt's platform.
/// </summary>
/// <remarks>
/// The day, unless a stage says otherwise: at 17:00 the factory orders; at 18:00 goods that were ordered come into stock, customers order and it
/// ships, in that order; in the last hour the classic charges. What is ordered on day t with a lead of l days is there just before the
/// customers of day t + l, so that stock and what is on order must last for l + 1 days - and goods that are an hour late are too late.
/// </remarks>
internal static class StageBelt
{
    /// <summary>Units of ours that stand for one of a classic whose quantities are real numbers.</summary>
    public const double Scale = 10_000;

    private const int CustomersAt = 18;

    /// <summary>Makes the scenario.</summary>
    /// <param name="stages">The factories, in order of their numbers.</param>
    /// <param name="days">Measured days.</param>
    /// <param name="warmupDays">Days before them.</param>
    /// <param name="salvageShare">What a liquidator pays, as a share of the list price.</param>
    /// <param name="rules">Rules that a stage calls by name beside the model's own.</param>
    public static ScenarioOptions Of(IReadOnlyList<Stage> stages, int days, int warmupDays = 0, double salvageShare = 0.25, RuleBook? rules = null)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"run: {{days: {days}, warmupDays: {warmupDays}}}");
        text.AppendLine(CultureInfo.InvariantCulture, $"money: {{salvageShare: {salvageShare}}}");
        text.AppendLine("preorder: {thresholdUnits: 1}");
        text.AppendLine("categories: [{id: goods, needPerSegmentDay: 0}]");
        text.AppendLine("platforms: [{id: nowhere}]");
        text.AppendLine("segments: [{id: nobody, platform: nowhere, population: 1}]");
        text.AppendLine("classes:").Append(Each(stages, ClassOf));
        text.AppendLine("factories:").Append(Each(stages, GroupOf));
        text.AppendLine("knobs:").AppendLine("  belt: {rooms: false, shelfShare: 0, redesign: none}").Append(Each(stages, KnobsOf));
        var scenario = ReducedBelt.Read(text.ToString(), rules);
        for (var i = 0; i < stages.Count; i++)
        {
            scenario.Factories[i].Designs[0].Orders = stages[i].Orders;
        }

        return scenario;
    }

    /// <summary>What customers order: a number of units for each day, so many days before they want them.</summary>
    public static GivenOrderOptions Given(List<int> units, int noticeDays = 0) => new() { Units = units, Hour = CustomersAt, NoticeDays = noticeDays };

    /// <summary>The identity of the factory of a number.</summary>
    public static EntityId Factory(int number) => new(EntityKind.Factory, number);

    private static string Each(IReadOnlyList<Stage> stages, Func<Stage, int, FormattableString> line)
        => string.Concat(stages.Select((stage, index) => FormattableString.Invariant(line(stage, index + 1)) + "\n"));

    // Of the promise only that it ends before the next courier matters, who calls in the morning.
    private static FormattableString ClassOf(Stage stage, int number)
        => $"  stage{number}: {{content: {{team: false}}, costs: {{materialShare: {stage.MaterialShare}, labourShare: 0}}, production: {{lineCount: 1, minimumBatch: {stage.Batch}, jobSplitDays: 100, changeoverHours: 0, materialLeadDays: {stage.LeadDays}, orderHours: {stage.OrderHours}, plannedQueueDays: 0, finishingDays: 0, defectShare: 0, inspectionHoursPerThousand: 0, promiseDays: 0.1, safetyFactor: 0, forecastSmoothing: {stage.Smoothing}, forecastWindowDays: {stage.WindowDays}, replanHour: {stage.OrderAt}}}}}";

    private static FormattableString GroupOf(Stage stage, int number)
        => $"  - {{id: stage{number}, class: stage{number}, skus: 1, rooms: 0, capacityPerDay: 1e9, suppliedBy: {SupplierOf(stage)}, sharesDemand: {(stage.SharesDemand ? "true" : "false")}, designs: [{{category: goods, priceCny: {stage.PriceCny}, startStockUnits: {stage.StartUnits}, startForecastPerDay: {stage.ForecastPerDay}, startDeviationPerDay: {stage.DeviationPerDay}}}]}}";

    private static FormattableString KnobsOf(Stage stage, int number) => $"  factory/{number}: {{orderUpToRule: \"{stage.Rule}\", preorder: {(stage.PreSells ? "true" : "false")}}}";

    private static string SupplierOf(Stage stage) => stage.Supplier == 0 ? "\"\"" : $"stage{stage.Supplier}";
}

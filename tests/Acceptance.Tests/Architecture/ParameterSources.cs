using System.Text.RegularExpressions;

namespace OrleansIndustrialBelt.Acceptance.Tests.Architecture;

/// <summary>
/// Where each default comes from, for the table of parameters: the first rule that matches a key. docs/odd.md 8.1 says what the words mean.
/// </summary>
internal static partial class ParameterSources
{
    private const string Sessions = "measured: 971 sessions, 2021";
    private const string Prototype = "prototype";
    private const string Calibrated = "prototype; calibrated in factory-classes";
    private const string Scenario = "scenario";

    private static readonly (string Pattern, string Source)[] Rules =
    [
        (@"^(name|purpose|lookAt|policy|title|inShort|facts|run|interventions|single)\b", Scenario),
        (@"\.(id|label\.en|label\.zh|platform|cluster|platforms|categories|count|skus|rooms|population|class|category)$", Scenario),
        (@"^(factories|nature\.attributes|hub\.(owner|brandClass|isOut))", Scenario),
        (@"^knobs\.", "policy, 7.14"),
        (@"^segments\.<n>\.(eveningShare|weekendFactor)$", Sessions),
        (@"^(afterSale\.newFollowersPerView|choice\.clicksPerWant)$", Sessions),
        (@"^platforms\.<n>\.paymentFeeShare$", "platform notice, 2025"),
        (@"^influencers\.<n>\.commissionShare$", "South China Morning Post 2020"),
        (@"\.virtualHost\.(wageFactor|conversionFactor)$", "trade reports"),
        (@"^classes\.<name>\.content\.reviewDays$", "trade reports"),
        (@"^(categories\.<n>\.needPerSegmentDay|classes\.<name>\.production\.materialLeadDays|classes\.<name>\.store\.followers)$", Calibrated),
        (@"^(wholesale\.visitsPerDay|platforms\.<n>\.followerTargeting|classes\.<name>\.store\.trust)$", "assumed; calibrated in factory-classes"),
        (@"^nature\.", Prototype),
        (@"^(choice\.|comments\.noiseShare$|categories\.<n>\.(giveUpPerDay|priceCny)$)", Prototype),
        (@"^afterSale\.(impulseReturn|mismatchReturn|mismatchDissatisfaction|repeatShare|repeatCycleDays|followerChurnPerDay)$", Prototype),
        (@"^afterSale\.interactionReturn$", "sign from Feng et al. 2023, size assumed"),
        (@"^platforms\.<n>\.(commissionShare|recommendedViewsPerPersonDay|explorationShare|roomCapShare|recommendedTargeting|trafficDividendDecay)$", Prototype),
        (@"^classes\.<name>\.production\.(lineCount|minimumBatch|changeoverHours|finishingDays|plannedQueueDays|minimumReplanHours|safetyFactor|forecastSmoothing|defectShare|promiseDays|presaleDays)$", Prototype),
        (@"^classes\.<name>\.content\.(memoryPerDay|evidenceThreshold|prototypeHours|minimumVersionDays|initialDesignSd|executionSd|reworkShare)$", Prototype),
        (@"^classes\.<name>\.costs\.(materialShare|labourShare|changeoverCnyPerHour|markdownShare|markdownCoverDays)$", Prototype),
        (@"^money\.(salvageShare|holdingSharePerYear|returnHandlingCny)$", Prototype),
        (@"^classes\.<name>\.store\.(liveHoursPerDay|adCnyPerHour|shelfShare)$", Prototype),
        (@"^(influencers\.<n>\.followers|hub\.(reportAgeHours|smoothing))$", Prototype),
    ];

    /// <summary>The patterns, for a test that none is idle.</summary>
    public static IEnumerable<string> Patterns => Rules.Select(rule => rule.Pattern);

    /// <summary>Where the default of a key comes from; what nothing is said of is assumed.</summary>
    public static string Of(string key) => Rules.FirstOrDefault(rule => IsMatch(key, rule.Pattern)).Source ?? "assumed";

    /// <summary>The keys of a table of parameters.</summary>
    public static IEnumerable<string> Keys(string table) => Row().Matches(table).Select(row => row.Groups["key"].Value);

    /// <summary>The table with a column more.</summary>
    public static string AddedTo(string table)
        => Row().Replace(
            table.Replace("| meaning |\n|---|", "| meaning | source |\n|---|---|", StringComparison.Ordinal),
            row => $"{row.Value} {Of(row.Groups["key"].Value)} |");

    /// <summary>Whether a key follows a pattern.</summary>
    public static bool IsMatch(string key, string pattern) => Regex.IsMatch(key, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"^\| `(?<key>[^`]+)` \|.*\|(?=\n)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}

using System.Globalization;
using System.Text.RegularExpressions;
using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Comparisons.Words;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns;

/// <summary>Words, names and numbers of a comparison's page in one language.</summary>
/// <param name="language">The language's code.</param>
/// <param name="report">The comparison, for its names.</param>
internal sealed partial class ManyTongue(string language, ComparisonReport report) : Tongue(Texts.OfComparison(language))
{
    private const string ShareUnit = "share";
    private const string MoneyUnit = "CNY";
    private const string IntervalKey = "Interval";
    private const double PercentPerShare = 100;

    private readonly Dictionary<(long Point, string Scope, string Kpi), ComparisonRow> rows
        = report.Rows.ToDictionary(row => (row.Point.Index, row.Scope, row.Kpi));

    /// <summary>The answer in the words of the terminal, with the names of the page.</summary>
    public Answer Answer => new(Language, Names);

    /// <summary>What stands beside it.</summary>
    public Remarks Remarks => new(Language, Names);

    private PointNames Names => new(Point, Policy);

    /// <summary>What the experiment is called.</summary>
    public string Title
    {
        get
        {
            var scenario = Label(report.Scenario.Title, report.Experiment.Name);
            var own = Label(report.Experiment.Title, scenario);
            return own == scenario ? Say("Title", scenario) : own;
        }
    }

    /// <summary>A policy: the presets that come with the model have words, others are called as their file calls them.</summary>
    public string Policy(string name) => Find("Policy." + name) ?? name;

    /// <summary>The place of a policy among those that are tried, by which it is drawn alike in every chart.</summary>
    public int PlaceOf(string policy) => Math.Max(0, report.Experiment.PolicyNames.ToList().IndexOf(policy));

    /// <summary>A point: its policy where there are several, and the values of its factors.</summary>
    public string Point(ExperimentPoint point)
    {
        var factors = point.Factors.Where(factor => factor.Value.Length > 0).Select(factor => Say("Factor.At", factor.Name, factor.Value)).ToList();
        IEnumerable<string> parts = factors.Count == 0 || report.Experiment.Policies.Count > 1 ? factors.Prepend(Policy(point.Policy)) : factors;
        return string.Join(this["List.Comma"], parts);
    }

    /// <summary>Things in a row.</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => this["List.None"],
        1 => items[0],
        _ => Say("List.Last", string.Join(this["List.Comma"], items.SkipLast(1)), items[^1]),
    };

    /// <summary>A KPI's name.</summary>
    public string Kpi(string id) => Common["Kpi." + id];

    /// <summary>A scope: the belt, a factory class, a role or a platform.</summary>
    public string Scope(string scope)
    {
        var slash = scope.IndexOf('/', StringComparison.Ordinal);
        var name = scope[(slash + 1)..];
        return scope[..Math.Max(slash, 0)] switch
        {
            "class" => report.Scenario.Classes.TryGetValue(name, out var options) ? Label(options.Label, name) : name,
            "role" => Find("Role." + name) ?? name,
            "platform" => report.Scenario.Platforms.Find(platform => platform.Id == name) is { } platform ? Label(platform.Label, name) : name,
            _ => this["Scope.Belt"],
        };
    }

    /// <summary>A value of a KPI with its unit.</summary>
    public string Value(KpiDefinition kpi, double? value) => value is { } number
        ? Minus(Figures.WithUnit(number, kpi.Unit, Common["Unit." + kpi.Unit]))
        : People.Nothing;

    /// <summary>A difference of a KPI with its sign and unit; of shares in percentage points.</summary>
    public string Difference(KpiDefinition kpi, double? difference) => difference is { } number ? Signed(number, Size(kpi, Math.Abs(number))) : People.Nothing;

    /// <summary>The ends of a difference's interval.</summary>
    public string Interval(KpiDefinition kpi, double? low, double? high)
        => low is not { } from || high is not { } to ? People.Nothing
            : kpi.Unit == MoneyUnit ? Minus(Figures.MoneySpan(from, to, areDifferences: true))
            : Say(IntervalKey, Difference(kpi, low), Difference(kpi, high));

    /// <summary>The ends of a mean's interval.</summary>
    public string MeanInterval(KpiDefinition kpi, Estimate? estimate)
        => estimate is not { HalfWidth: not null } ? People.Nothing
            : kpi.Unit == MoneyUnit ? Minus(Figures.MoneySpan(estimate.Low, estimate.High, areDifferences: false))
            : Say(IntervalKey, Value(kpi, estimate.Low), Value(kpi, estimate.High));

    /// <summary>A probability of the test.</summary>
    public static string P(double? p) => p switch
    {
        null => People.Nothing,
        < 0.0001 => "< 0.0001",
        < 0.001 => p.Value.ToString("0.0000", CultureInfo.InvariantCulture),
        _ => p.Value.ToString("0.000", CultureInfo.InvariantCulture),
    };

    /// <summary>The unit in which values of a KPI up to a size read best.</summary>
    /// <param name="kpi">The KPI.</param>
    /// <param name="most">The largest size.</param>
    /// <param name="isDifference">Whether the values are differences.</param>
    public (double Divisor, string Name) ScaleOf(KpiDefinition kpi, double most, bool isDifference = false)
    {
        if (kpi.Unit == MoneyUnit)
        {
            var scale = Figures.ScaleOf(most);
            return (scale.Cny, scale.Name);
        }

        return kpi.Unit == ShareUnit
            ? (1 / PercentPerShare, isDifference ? this["Unit.Points"] : "%")
            : (1, Common["Unit." + kpi.Unit]);
    }

    /// <summary>A point of a tested KPI beside its baseline, in a sentence.</summary>
    public string Compared(ComparisonRow row) => Typeset(Answer.Compared(row, rows[(row.Baseline!.Index, row.Scope, row.Kpi)]));

    /// <summary>A sentence with signs of minus in place of hyphens before numbers.</summary>
    public static string Typeset(string sentence) => HyphenBeforeNumber.Replace(sentence, "−");

    [GeneratedRegex(@"(?<![\w.])-(?=\d)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex HyphenBeforeNumber { get; }

    private string Size(KpiDefinition kpi, double size) => kpi.Unit == ShareUnit
        ? Say("Points", (PercentPerShare * size).ToString(size < 0.001 ? "0.00" : "0.0", CultureInfo.InvariantCulture))
        : Figures.WithUnit(size, kpi.Unit, Common["Unit." + kpi.Unit]);

    private static string Signed(double number, string size) => number switch { > 0 => "+" + size, < 0 => "−" + size, _ => size };

    private static string Minus(string text) => text.Replace('-', '−');
}

using System.Globalization;
using System.Resources;
using System.Text;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Reports.Words;

/// <summary>
/// What people are told, in one language. Both languages are resources of the assembly they belong to and not satellites, so
/// that they are there under any locale and without ICU.
/// </summary>
public sealed class Texts
{
    /// <summary>English.</summary>
    public const string English = "en";

    /// <summary>Chinese.</summary>
    public const string Chinese = "zh";

    private static readonly Texts CommonInEnglish = OfThis(English, "Common");
    private static readonly Texts CommonInChinese = OfThis(Chinese, "Common.zh", CommonInEnglish);

    private static readonly Texts ReportInEnglish = OfThis(English, "Report");
    private static readonly Texts ReportInChinese = OfThis(Chinese, "Report.zh", ReportInEnglish);

    private static readonly Texts ComparisonInEnglish = OfThis(English, "Comparison", ReportInEnglish);
    private static readonly Texts ComparisonInChinese = OfThis(Chinese, "Comparison.zh", ReportInChinese, ComparisonInEnglish);

    private readonly ResourceManager resources;
    private readonly IReadOnlyList<Texts> fallbacks;

    /// <summary>Texts of an assembly.</summary>
    /// <param name="language"><see cref="English"/> or <see cref="Chinese"/>.</param>
    /// <param name="resources">Where they lie.</param>
    /// <param name="fallbacks">Where a key is looked up that they do not have, in this order.</param>
    public Texts(string language, ResourceManager resources, params IReadOnlyList<Texts> fallbacks)
    {
        Language = language;
        this.resources = resources;
        this.fallbacks = fallbacks;
    }

    /// <summary>The languages there are.</summary>
    public static IReadOnlyList<string> Languages { get; } = [English, Chinese];

    /// <summary><c>en</c> or <c>zh</c>.</summary>
    public string Language { get; }

    /// <summary>The text of a key.</summary>
    /// <exception cref="MissingManifestResourceException">There is no such key.</exception>
    public string this[string key] => Find(key) ?? throw new MissingManifestResourceException($"There is no text {key}.");

    /// <summary>Names of KPIs, units and money in a language; English for one that there is not.</summary>
    public static Texts CommonOf(string language) => language == Chinese ? CommonInChinese : CommonInEnglish;

    /// <summary>The texts of a run's report.html in a language.</summary>
    public static Texts OfReport(string language) => language == Chinese ? ReportInChinese : ReportInEnglish;

    /// <summary>The texts of a comparison's report.html in a language, with those of a run's behind them.</summary>
    public static Texts OfComparison(string language) => language == Chinese ? ComparisonInChinese : ComparisonInEnglish;

    /// <summary>The text of a key, or null if there is none.</summary>
    public string? Find(string key)
        => resources.GetString(key, CultureInfo.InvariantCulture) ?? fallbacks.Select(texts => texts.Find(key)).FirstOrDefault(text => text is not null);

    /// <summary>The text of a key with its places filled in.</summary>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>
    /// The word for a name in camelCase under a prefix such as <c>Reason</c>; the name taken apart where there is no text, since
    /// a scenario of tomorrow may decide what this version has no word for.
    /// </summary>
    public string Word(string prefix, string name) => Find($"{prefix}.{name}") ?? TakenApart(name);

    /// <summary>A label in this language, or in the other where it has none.</summary>
    public string Label(LabelOptions label)
    {
        var (first, second) = Language == Chinese ? (label.Zh, label.En) : (label.En, label.Zh);
        return first.Length > 0 ? first : second;
    }

    private static Texts OfThis(string language, string resource, params IReadOnlyList<Texts> fallbacks)
        => new(language, new ResourceManager($"{typeof(Texts).Namespace}.{resource}", typeof(Texts).Assembly), fallbacks);

    private static string TakenApart(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}

using System.Globalization;
using System.Resources;
using System.Text;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Simulator.Resources;

/// <summary>
/// What the command line says, in one language. Both languages are resources of this assembly and not satellites, so that they
/// are there under any locale and without ICU.
/// </summary>
internal sealed class Texts
{
    /// <summary>English.</summary>
    public const string English = "en";

    /// <summary>Chinese.</summary>
    public const string Chinese = "zh";

    private static readonly Texts InEnglish = new(English, "Texts", null);
    private static readonly Texts InChinese = new(Chinese, "Texts.zh", InEnglish);

    private static readonly Texts ReportInEnglish = new(English, "Report", null);
    private static readonly Texts ReportInChinese = new(Chinese, "Report.zh", ReportInEnglish);

    private readonly ResourceManager resources;
    private readonly Texts? fallback;

    private Texts(string language, string resource, Texts? fallback)
    {
        Language = language;
        this.fallback = fallback;
        resources = new ResourceManager($"{typeof(Texts).Namespace}.{resource}", typeof(Texts).Assembly);
    }

    /// <summary><c>en</c> or <c>zh</c>.</summary>
    public string Language { get; }

    /// <summary>The text of a key.</summary>
    /// <exception cref="MissingManifestResourceException">There is no such key.</exception>
    public string this[string key] => Find(key) ?? throw new MissingManifestResourceException($"There is no text {key}.");

    /// <summary>The texts of a language; English for one that there is not.</summary>
    public static Texts Of(string language) => language == Chinese ? InChinese : InEnglish;

    /// <summary>The texts of report.html in a language.</summary>
    public static Texts OfReport(string language) => language == Chinese ? ReportInChinese : ReportInEnglish;

    /// <summary>The text of a key, or null if there is none.</summary>
    public string? Find(string key) => resources.GetString(key, CultureInfo.InvariantCulture) ?? fallback?.Find(key);

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

using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Reports.Pages;

/// <summary>Words and numbers of a page in one language.</summary>
/// <param name="page">Texts of the page.</param>
internal class Tongue(Texts page)
{
    /// <summary>The language's code.</summary>
    public string Language => page.Language;

    /// <summary>Names of KPIs and units, the sentence.</summary>
    public Texts Common { get; } = Texts.CommonOf(page.Language);

    /// <summary>Numbers.</summary>
    public Figures Figures { get; } = new(Texts.CommonOf(page.Language));

    /// <summary>A text of the page.</summary>
    public string this[string key] => page[key];

    /// <summary>A text of the page, or null if there is none.</summary>
    public string? Find(string key) => page.Find(key);

    /// <summary>A text of the page with its places filled in.</summary>
    public string Say(string key, params object[] values) => page.Format(key, values);

    /// <summary>A label, or the id of what has none.</summary>
    public string Label(LabelOptions label, string id) => Common.Label(label) is { Length: > 0 } text ? text : id;
}

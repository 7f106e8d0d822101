using System.Globalization;
using System.Resources;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.WebConsole.Resources;

/// <summary>What the pages on runs, experiments and the model say, with the names that they share with reports.</summary>
public static class PageTexts
{
    private static readonly Texts InEnglish = new(Texts.English, Resource("Pages"), Texts.CommonOf(Texts.English));
    private static readonly Texts InChinese = new(Texts.Chinese, Resource("Pages.zh"), Texts.CommonOf(Texts.Chinese), InEnglish);

    /// <summary>Those of the reader's language.</summary>
    public static Texts Current => Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>The texts of a language; English for one that there is not.</summary>
    public static Texts Of(string language) => language == Texts.Chinese ? InChinese : InEnglish;

    private static ResourceManager Resource(string name) => new($"{typeof(PageTexts).Namespace}.{name}", typeof(PageTexts).Assembly);
}

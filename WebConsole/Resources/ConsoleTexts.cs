using System.Globalization;
using System.Resources;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.WebConsole.Resources;

/// <summary>What the frame of the console, the start, the live run and the entity pages say, with the names they share with reports.</summary>
public static class ConsoleTexts
{
    private static readonly Texts InEnglish = new(Texts.English, Resource("Console"), Texts.CommonOf(Texts.English));
    private static readonly Texts InChinese = new(Texts.Chinese, Resource("Console.zh"), Texts.CommonOf(Texts.Chinese), InEnglish);

    /// <summary>Those of the reader's language.</summary>
    public static Texts Current => Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>The texts of a language; English for one that there is not.</summary>
    public static Texts Of(string language) => language == Texts.Chinese ? InChinese : InEnglish;

    private static ResourceManager Resource(string name) => new($"{typeof(ConsoleTexts).Namespace}.{name}", typeof(ConsoleTexts).Assembly);
}

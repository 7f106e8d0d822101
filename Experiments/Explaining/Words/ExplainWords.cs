using System.Resources;
using OrleansIndustrialBelt.Experiments.Comparisons.Words;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Experiments.Explaining.Words;

/// <summary>The words of explanations, with those of answers, the names of KPIs and units.</summary>
public static class ExplainWords
{
    private static readonly Texts InEnglish = new(Texts.English, Resource("Explain"), AnswerWords.Of(Texts.English), Texts.OfReport(Texts.English));
    private static readonly Texts InChinese = new(Texts.Chinese, Resource("Explain.zh"), AnswerWords.Of(Texts.Chinese), Texts.OfReport(Texts.Chinese), InEnglish);

    /// <summary>The texts of a language; English for one that there is not.</summary>
    public static Texts Of(string language) => language == Texts.Chinese ? InChinese : InEnglish;

    private static ResourceManager Resource(string name) => new($"{typeof(ExplainWords).Namespace}.{name}", typeof(ExplainWords).Assembly);
}

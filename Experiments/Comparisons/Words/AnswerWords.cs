using System.Resources;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Experiments.Comparisons.Words;

/// <summary>The words of answers, with the names of KPIs and units.</summary>
public static class AnswerWords
{
    private static readonly Texts InEnglish = new(Texts.English, Resource("Answer"), Texts.CommonOf(Texts.English));
    private static readonly Texts InChinese = new(Texts.Chinese, Resource("Answer.zh"), Texts.CommonOf(Texts.Chinese), InEnglish);

    /// <summary>The texts of a language; English for one that there is not.</summary>
    public static Texts Of(string language) => language == Texts.Chinese ? InChinese : InEnglish;

    private static ResourceManager Resource(string name) => new($"{typeof(AnswerWords).Namespace}.{name}", typeof(AnswerWords).Assembly);
}

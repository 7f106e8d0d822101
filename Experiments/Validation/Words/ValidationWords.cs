using System.Resources;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Experiments.Validation.Words;

/// <summary>Titles of cases, meanings of their parameters, names of quantities and verdicts.</summary>
public static class ValidationWords
{
    private static readonly Texts InEnglish = new(Texts.English, Resource("Validation"), Texts.CommonOf(Texts.English));
    private static readonly Texts InChinese = new(Texts.Chinese, Resource("Validation.zh"), Texts.CommonOf(Texts.Chinese), InEnglish);

    /// <summary>The texts of a language; English for one that there is not.</summary>
    public static Texts Of(string language) => language == Texts.Chinese ? InChinese : InEnglish;

    private static ResourceManager Resource(string name) => new($"{typeof(ValidationWords).Namespace}.{name}", typeof(ValidationWords).Assembly);
}

using System.Globalization;
using System.Resources;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Words;

/// <summary>What each prediction says, and the names of its effects and of verdicts.</summary>
public static class SignWords
{
    private static readonly Texts InEnglish = new(Texts.English, Resource("Signs"), Texts.CommonOf(Texts.English));
    private static readonly Texts InChinese = new(Texts.Chinese, Resource("Signs.zh"), Texts.CommonOf(Texts.Chinese), InEnglish);

    /// <summary>The texts of a language; English for one that there is not.</summary>
    public static Texts Of(string language) => language == Texts.Chinese ? InChinese : InEnglish;

    /// <summary>The key of what a prediction says.</summary>
    public static string KeyOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Sign.{number}");

    /// <summary>The key of one of its effects.</summary>
    public static string KeyOf(int number, string effect) => string.Create(CultureInfo.InvariantCulture, $"Sign.{number}.{effect}");

    private static ResourceManager Resource(string name) => new($"{typeof(SignWords).Namespace}.{name}", typeof(SignWords).Assembly);
}

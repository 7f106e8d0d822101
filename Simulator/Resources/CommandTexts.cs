using System.Resources;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Simulator.Resources;

/// <summary>What the command line says, with the names that it shares with reports.</summary>
internal static class CommandTexts
{
    private static readonly Texts InEnglish = new(Texts.English, Resource("Texts"), Texts.CommonOf(Texts.English));
    private static readonly Texts InChinese = new(Texts.Chinese, Resource("Texts.zh"), Texts.CommonOf(Texts.Chinese), InEnglish);

    /// <summary>The texts of a language; English for one that there is not.</summary>
    public static Texts Of(string language) => language == Texts.Chinese ? InChinese : InEnglish;

    private static ResourceManager Resource(string name) => new($"{typeof(CommandTexts).Namespace}.{name}", typeof(CommandTexts).Assembly);
}

using OrleansIndustrialBelt.Experiments.Reports.Words;
using SkiaSharp;

namespace OrleansIndustrialBelt.Experiments.Reports.Papers;

/// <summary>The font of pictures, and the language it lets them speak.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Language">The language of the pictures.</param>
/// <param name="Drop">Pixels by which text of 12 pixels must be lowered to stand in the middle of its line.</param>
public sealed record PaperFont(string Family, string Language, float Drop)
{
    // Every family here has the characters of this word, and only these are known to look right.
    private const string Word = "政策利润区间";

    // Fonts for Chinese have tall lines whose text stands high in them.
    private const float ChineseDrop = 5;

    /// <summary>Families that pictures in Chinese are made with, the first that is installed.</summary>
    public static IReadOnlyList<string> Chinese { get; } =
        ["Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei"];

    private static readonly string[] Latin = ["Noto Sans", "DejaVu Sans", "Liberation Sans", "Segoe UI", "Arial", "Helvetica"];

    /// <summary>The font for a language among those installed: English where Chinese has none.</summary>
    public static PaperFont Of(string language) => Of(language, Chinese);

    /// <summary>The same among other families for Chinese.</summary>
    internal static PaperFont Of(string language, IReadOnlyList<string> chinese)
    {
        if (language == Texts.Chinese && chinese.FirstOrDefault(HasChinese) is { } family)
        {
            return new PaperFont(family, Texts.Chinese, ChineseDrop);
        }

        return new PaperFont(Latin.FirstOrDefault(IsInstalled) ?? SKTypeface.Default.FamilyName, Texts.English, 0);
    }

    private static bool HasChinese(string family)
    {
        using var typeface = SKTypeface.FromFamilyName(family);
        return typeface is not null && typeface.FamilyName == family && typeface.ContainsGlyphs(Word);
    }

    private static bool IsInstalled(string family)
    {
        using var typeface = SKTypeface.FromFamilyName(family);
        return typeface is not null && typeface.FamilyName == family;
    }
}

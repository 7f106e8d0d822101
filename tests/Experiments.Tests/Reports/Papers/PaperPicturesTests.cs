using System.Buffers.Binary;
using System.Xml.Linq;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Reports.Papers;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Tests.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Tests.Reports.Words;
using SkiaSharp;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.Papers;

public sealed class PaperPicturesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("belt-pictures-").FullName;

    [Fact]
    public void A_comparison_has_its_differences_and_days()
    {
        var names = Write(ReportForTest.Policies, PictureFormat.Png);

        Assert.Superset(new HashSet<string> { "difference-unmetNeedShare.png", "difference-profit.png", "daily-gmv.png", "daily-stock.png" }, names.ToHashSet());
        Assert.All(names, name => Assert.Equal((1600, true), SizeOf(name)));
    }

    [Fact]
    public void A_sweep_of_one_factor_has_its_curves()
        => Assert.Superset(
            new HashSet<string> { "response-profit.svg", "response-difference-profit.svg" },
            Write(ReportForTest.Curve, PictureFormat.Svg).ToHashSet());

    [Fact]
    public void Two_factors_have_maps_and_a_trade_off()
        => Assert.Superset(
            new HashSet<string> { "heat-profit-market.png", "heat-unmetNeedShare-market.png", "trade-off.png" },
            Write(ReportForTest.Grid, PictureFormat.Png).ToHashSet());

    [Fact]
    public void A_map_has_a_number_in_every_cell_and_an_explanation_its_steps()
    {
        Write(ReportForTest.Grid, PictureFormat.Svg);
        var cells = ReportForTest.Grid.Rows.Where(row => row is { Scope: "belt", Kpi: "unmetNeedShare" }).Select(row => People.Number(100 * row.Estimate!.Mean)).ToList();
        Assert.Equal(4, cells.Count);
        Assert.All(cells, cell => Assert.Contains(cell, WordsOf("heat-unmetNeedShare-market.svg")));

        Write(ComparisonPageTests.ReportOf("policies"), PictureFormat.Svg);
        Assert.Superset(new HashSet<string> { "market (start)", "market-planned-orders", "semi-planned", "+20.0 k CNY", "semi-planned (end)" }, WordsOf("waterfall-profit.svg").ToHashSet());
        Assert.Superset(new HashSet<string> { "market", "semi-planned", "traditional" }, WordsOf("trade-off.svg").ToHashSet());
    }

    [Fact]
    public void A_drawing_is_well_formed_and_its_text_is_text()
    {
        Write(ReportForTest.Curve, PictureFormat.Svg);
        var drawing = XDocument.Load(Path.Combine(folder, PaperPictures.FolderName, "response-profit.svg"));
        var words = string.Concat(drawing.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));

        Assert.Contains("planningIntensity", words, StringComparison.Ordinal);
        Assert.Contains("market", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_font_for_Chinese_pictures_speak_English()
    {
        Assert.Equal(Texts.English, PaperFont.Of(Texts.Chinese, ["No Such Font"]).Language);
        Assert.Equal(Texts.English, PaperFont.Of(Texts.English).Language);
    }

    [Fact]
    public void A_font_for_Chinese_has_every_character_of_the_page()
    {
        var font = PaperFont.Of(Texts.Chinese);
        using var typeface = SKTypeface.FromFamilyName(font.Family);
        var texts = new[] { "Comparison", "Report", "Common" }
            .SelectMany(name => ResourceTexts.All(typeof(Texts).Assembly, $"{typeof(Texts).Namespace}.{name}{(font.Language == Texts.Chinese ? ".zh" : "")}").Values)
            .Where(text => !text.Contains('◀', StringComparison.Ordinal) && !text.Contains('▶', StringComparison.Ordinal));

        Assert.All(texts, text => Assert.True(typeface.ContainsGlyphs(text.ReplaceLineEndings(" ")), $"{font.Family}: {text}"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IReadOnlyList<string> Write(ComparisonReport report, PictureFormat format)
        => PaperPictures.Write(report, folder, [format], PaperFont.Of(Texts.English));

    private List<string> WordsOf(string name)
        => [.. XDocument.Load(Path.Combine(folder, PaperPictures.FolderName, name)).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value.Trim())];

    // Width in pixels, and whether it is a PNG, by its first bytes.
    private (int Width, bool IsPng) SizeOf(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, PaperPictures.FolderName, name));
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16, 4)), bytes.AsSpan(1, 3).SequenceEqual("PNG"u8));
    }
}

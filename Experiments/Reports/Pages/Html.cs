using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OrleansIndustrialBelt.Experiments.Reports.Pages;

/// <summary>
/// Markup that is safe to put into a page. Text becomes markup only through <see cref="Of"/>, which encodes every hole of the
/// interpolated string that is not markup itself: a name from a scenario cannot break out.
/// </summary>
internal readonly record struct Html
{
    private readonly string? text;

    private Html(string text) => this.text = text;

    /// <summary>Nothing.</summary>
    public static Html Empty => default;

    /// <summary>Markup with its holes encoded.</summary>
    public static Html Of(HtmlHandler handler) => new(handler.ToString());

    /// <summary>Markup of our own that has no holes, or whose holes were encoded otherwise.</summary>
    public static Html Trusted(string markup) => new(markup);

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Join('\n', pieces));

    /// <inheritdoc/>
    public override string ToString() => text ?? "";
}

/// <summary>Builds markup from an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder text;

    /// <summary>Called by the compiler.</summary>
    public HtmlHandler(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (16 * formattedCount));

    /// <summary>Takes the markup between holes as it is.</summary>
    public void AppendLiteral(string value) => text.Append(value);

    /// <summary>Takes markup as it is.</summary>
    public void AppendFormatted(Html value) => text.Append(value.ToString());

    /// <summary>Encodes text.</summary>
    public void AppendFormatted(string? value) => text.Append(Encoder.Encode(value ?? ""));

    /// <summary>Writes a number.</summary>
    public void AppendFormatted(int value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}

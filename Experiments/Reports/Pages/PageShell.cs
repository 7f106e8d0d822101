using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Experiments.Reports.Pages;

/// <summary>
/// The page around its bodies: styles and scripts from this assembly, and a policy that lets the browser run these scripts
/// and load nothing.
/// </summary>
internal static class PageShell
{
    private static readonly Lazy<Assets> Carried = new(Assets.Read);

    /// <summary>Writes the page.</summary>
    /// <param name="language">The language it opens in.</param>
    /// <param name="title">Its title.</param>
    /// <param name="bodies">The page's content, once per language.</param>
    public static Html Of(string language, string title, IEnumerable<Html> bodies)
    {
        var assets = Carried.Value;
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src {HashOf(assets.Charts)} {HashOf(assets.Page)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>{Html.Trusted(assets.Style)}</style>
            </head>
            <body>
            <nav>{Html.Join(Texts.Languages.Select(Switch))}</nav>
            {Html.Join(bodies)}
            <!--
            {Html.Trusted(assets.Licences)}
            -->
            <script>{Html.Trusted(assets.Charts)}</script>
            <script>{Html.Trusted(assets.Page)}</script>
            </body>
            </html>

            """);
    }

    private static Html Switch(string language)
        => Html.Of($"""<button type="button" lang="{language}" data-language="{language}">{Texts.OfReport(language)["Language"]}</button>""");

    private static string HashOf(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    private sealed record Assets(string Style, string Page, string Charts, string Licences)
    {
        public static Assets Read() => new(Text("report.css"), Text("report.js"), Text("echarts.js"), Text("licences.txt"));

        // Line ends as the browser sees them when it hashes a script.
        private static string Text(string name)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Report/" + name)
                ?? throw new InvalidOperationException($"The assembly does not carry {name}.");
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }
}

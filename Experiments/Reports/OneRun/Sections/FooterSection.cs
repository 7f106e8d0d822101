using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.OneRun.Charts;
using OrleansIndustrialBelt.Experiments.Reports.Pages;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Sections;

/// <summary>Fads in words, how to read the page, what made it.</summary>
internal static class FooterSection
{
    private const int MostFads = 200;

    /// <summary>The foot of the page.</summary>
    public static Html Of(ReportRun run, RunTongue tongue)
    {
        var manifest = run.Manifest;
        var made = tongue.Say(
            "Footer.MadeBy",
            manifest.ProgramVersion,
            manifest.ModelVersion,
            manifest.Engine,
            manifest.WallSeconds.ToString("0.0", CultureInfo.InvariantCulture));
        return Html.Of($"""
            {Fads(run, tongue)}
            <footer>
            <p>{tongue["Footer.Read"]}</p>
            <p>{made}</p>
            <p>{tongue["Footer.Licence"]}</p>
            </footer>
            """);
    }

    private static Html Fads(ReportRun run, RunTongue tongue)
    {
        var marks = new TimeMarks(run, tongue);
        var fads = run.Outcome.Events.Where(item => item.Kind == "fad").ToList();
        return fads.Count == 0
            ? Html.Empty
            : Html.Of($"""
                <details class="fads"><summary>{tongue.Say("Fads.Summary", fads.Count)}</summary>
                <ul>{Html.Join(fads.Take(MostFads).Select(fad => Html.Of($"<li>{tongue.Say("Fads.On", run.Outcome.Plan.DayNumber(fad.Tick), marks.Fad(fad))}</li>")))}</ul>
                </details>
                """);
    }
}

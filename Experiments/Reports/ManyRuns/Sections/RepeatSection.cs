using OrleansIndustrialBelt.Experiments.Reports.Pages;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Sections;

/// <summary>How to repeat the experiment, and what made the page.</summary>
internal static class RepeatSection
{
    private const string Rerun = "belt rerun experiment.json";

    /// <summary>The foot of the page.</summary>
    public static Html Of(ComparisonReport report, ManyTongue tongue) => Html.Of($"""
        <section class="story">
        <h2>{tongue["Section.Repeat"]}</h2>
        <dl class="repeat">{Html.Join(Facts(report, tongue).Select(fact => Html.Of($"<dt>{fact.Name}</dt><dd><code>{fact.Value}</code></dd>")))}</dl>
        <p class="note">{tongue["Repeat.Note"]}</p>
        </section>
        <footer><p>{tongue["Footer.Licence"]}</p></footer>
        """);

    private static IEnumerable<(string Name, string Value)> Facts(ComparisonReport report, ManyTongue tongue)
    {
        var (experiment, manifest) = (report.Experiment, report.Manifest);
        if (experiment.Command.Length > 0)
        {
            yield return (tongue["Repeat.Command"], experiment.Command);
        }

        yield return (tongue["Repeat.Rerun"], Rerun);
        yield return (tongue["Repeat.Scenario"], string.Join(' ', experiment.BaseSettings.Select(setting => "--set " + setting).Prepend(experiment.ScenarioFile)));
        yield return (tongue["Repeat.Seeds"], tongue.Say("Repeat.SeedsOf", experiment.Replications, report.Scenario.Run.Seed.Population));
        yield return (tongue["Repeat.Program"], "OrleansIndustrialBelt " + manifest.ProgramVersion);
        yield return (tongue["Repeat.Model"], manifest.ModelVersion);
        yield return (tongue["Repeat.Digest"], manifest.Digest ?? tongue["Repeat.NoDigest"]);
    }
}

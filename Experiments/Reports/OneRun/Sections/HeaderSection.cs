using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Sections;

/// <summary>What was run, in one sentence and a few facts, and whether it is whole.</summary>
internal static class HeaderSection
{
    /// <summary>The head of the page.</summary>
    public static Html Of(ReportRun run, RunTongue tongue)
    {
        var scenario = run.Belt.Scenario;
        return Html.Of($"""
            <header>
            <h1>{tongue.Label(scenario.Title, scenario.Name)}</h1>
            {Banner(run, tongue)}
            <p class="lead">{Sentence(run, tongue)}</p>
            <dl class="facts">{Html.Join(Facts(run, tongue).Select(Fact))}</dl>
            </header>
            """);
    }

    private static string Sentence(ReportRun run, RunTongue tongue) => run.MeasuredDays == 0
        ? tongue["Lead.NothingMeasured"]
        : new Sentence(tongue.Common).Of(run.Manifest.Policy, run.Belt.Factories.Count, run.MeasuredDays, run.Figures);

    private static Html Banner(ReportRun run, RunTongue tongue) => run.Outcome.Complete
        ? Html.Empty
        : Html.Of($"""<p class="banner" role="alert">{tongue.Say("Banner", DaysLived(run), run.Outcome.Plan.WarmupDays + run.Outcome.Plan.Days)}</p>""");

    private static string DaysLived(ReportRun run)
        => (run.Outcome.TicksDone / (double)Calendar.HoursPerDay).ToString("0.#", CultureInfo.InvariantCulture);

    private static Html Fact((string Name, string Value) fact) => Html.Of($"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>");

    private static IEnumerable<(string Name, string Value)> Facts(ReportRun run, RunTongue tongue)
    {
        var manifest = run.Manifest;
        yield return (tongue["Fact.Scenario"], manifest.Scenario);
        yield return (tongue["Fact.Policy"], Policy(run, tongue));
        yield return (tongue["Fact.Who"], Who(run, tongue));
        yield return (tongue["Fact.Days"], tongue.Say("Fact.DaysOf", manifest.Days, manifest.WarmupDays));
        yield return (tongue["Fact.Seeds"], tongue.Say("Fact.SeedsOf", manifest.PopulationSeed, manifest.NatureSeed, manifest.BehaviourSeed));
        yield return (tongue["Fact.Complete"], tongue[run.Outcome.Complete ? "Fact.CompleteYes" : "Fact.CompleteNo"]);
        yield return (tongue["Fact.Digest"], run.Outcome.Digest ?? tongue["Fact.NoDigest"]);
    }

    private static string Policy(ReportRun run, RunTongue tongue)
    {
        var policies = run.Belt.Scenario.Policy;
        return policies.Count <= 1
            ? run.Manifest.Policy
            : string.Join(tongue["List.Comma"], policies.Select(scope => tongue.Say("Fact.PolicyOf", scope.Key, scope.Value)));
    }

    private static string Who(ReportRun run, RunTongue tongue)
    {
        var belt = run.Belt;
        return tongue.Say("Fact.WhoOf", belt.Factories.Count, belt.Skus.Count, belt.Rooms.Count, belt.Influencers.Count, belt.Platforms.Count);
    }
}

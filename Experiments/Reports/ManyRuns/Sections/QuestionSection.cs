using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Sections;

/// <summary>What was asked, of what, how often, and whether all of it was lived.</summary>
internal static class QuestionSection
{
    private const int MostFailures = 5;

    /// <summary>The head of the page.</summary>
    public static Html Of(ComparisonReport report, RunSample sample, ManyTongue tongue) => Html.Of($"""
        <header>
        <h1>{tongue.Title}</h1>
        {Html.Join(Banners(report, sample, tongue))}
        <p class="lead">{tongue.Label(report.Experiment.Question, Question(report, tongue))}</p>
        <dl class="facts">{Html.Join(Facts(report, tongue).Select(Fact))}</dl>
        </header>
        {Policies(report, tongue)}
        """);

    private static string Question(ComparisonReport report, ManyTongue tongue)
    {
        if (report.Waterfalls is [var way, ..])
        {
            return tongue.Say("Question.Why", tongue.Policy(way.From), tongue.Policy(way.To));
        }

        var experiment = report.Experiment;
        var others = tongue.List([.. experiment.Policies.Where(name => name != experiment.Baseline).Select(tongue.Policy)]);
        var factors = tongue.List([.. experiment.Table.Factors.Select(factor => new FactorValue(factor.Path, "").Name)]);
        return (experiment.Policies.Count > 1, experiment.Table.Factors.Count > 0) switch
        {
            (true, true) => tongue.Say("Question.Both", others, tongue.Policy(experiment.Baseline), factors),
            (true, false) => tongue.Say("Question.Policies", others, tongue.Policy(experiment.Baseline)),
            (false, true) => tongue.Say("Question.Factors", factors),
            _ => tongue.Say("Question.One", tongue.Policy(experiment.PointAt(0).Policy)),
        };
    }

    private static IEnumerable<Html> Banners(ComparisonReport report, RunSample sample, ManyTongue tongue)
    {
        var failed = report.Result.Failed;
        var all = report.Experiment.RunCount;
        if (sample.Count + failed.Count < all)
        {
            yield return Banner(tongue.Say("Banner.Incomplete", sample.Count, all));
        }

        if (failed.Count > 0)
        {
            var told = failed.Take(MostFailures).Select(run => tongue.Say("Banner.FailedRun", tongue.Point(run.Run.Point), run.Run.Seed, run.Reason));
            yield return Banner(tongue.Say("Banner.Failed", failed.Count, all, string.Join(tongue.Common["Sentence.Comma"], told)));
        }
    }

    private static Html Banner(string text) => Html.Of($"""<p class="banner" role="alert">{text}</p>""");

    private static Html Fact((string Name, string Value) fact) => Html.Of($"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>");

    private static IEnumerable<(string Name, string Value)> Facts(ComparisonReport report, ManyTongue tongue)
    {
        var experiment = report.Experiment;
        yield return (tongue["Fact.Scenario"], tongue.Label(report.Scenario.Title, report.Scenario.Name));
        yield return (tongue["Fact.Compared"], Compared(report, tongue));
        yield return (tongue["Fact.Baseline"], report.Experiment.PolicyNames.Count > 1
            ? tongue.Policy(experiment.Baseline)
            : tongue.Say("Fact.BaselineFirst", tongue.Point(experiment.PointAt(0))));
        yield return (tongue["Fact.Replications"], tongue.Say("Fact.ReplicationsOf", experiment.Replications, experiment.RunCount));
        yield return (tongue["Fact.Days"], tongue.Say("Fact.DaysOf", experiment.Days, experiment.WarmupDays));
        yield return (tongue["Fact.Primary"], tongue.List([.. experiment.PrimaryKpis.Select(tongue.Kpi)]));
    }

    private static string Compared(ComparisonReport report, ManyTongue tongue)
    {
        var experiment = report.Experiment;
        var policies = tongue.List([.. report.Experiment.PolicyNames.Select(tongue.Policy)]);
        return experiment.Table.Factors.Count == 0
            ? policies
            : tongue.Say("Fact.Settings", experiment.Table.Count, tongue.List([.. experiment.Table.Factors.Select(factor => factor.Path)]), policies);
    }

    private static Html Policies(ComparisonReport report, ManyTongue tongue)
    {
        var known = report.Experiment.PolicyNames
            .Where(PolicyPresets.All.ContainsKey)
            .Select(name => Html.Of($"<li>{tongue.Say("Fact.StandsFor", tongue.Policy(name), tongue.Label(PolicyPresets.All[name].StandsFor, ""))}</li>"))
            .ToList();
        return known.Count == 0
            ? Html.Empty
            : Html.Of($"""<details class="fads"><summary>{tongue["Section.Policies"]}</summary><ul class="plain">{Html.Join(known)}</ul></details>""");
    }
}

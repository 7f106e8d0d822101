using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.OneRun.Tracing;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Sections;

/// <summary>How comments of one show hour became a new version: the first redesign that the run's events trace from end to end.</summary>
internal static class StorySection
{
    /// <summary>The story, or why there is none.</summary>
    public static Html Of(ReportRun run, RunTongue tongue) => Html.Of($"""
        <section class="story">
        <h2>{tongue["Section.Story"]}</h2>
        {(RedesignChain.FirstOf(run.Outcome) is { } chain ? Tell(chain, run, tongue) : WhyNone(run, tongue))}
        </section>
        """);

    private static Html WhyNone(ReportRun run, RunTongue tongue)
    {
        var hasVersions = run.Outcome.Events.Any(item => item.Kind == "newVersion" && item.Tick >= run.Outcome.Plan.MeasureFrom);
        return Html.Of($"<p>{tongue[hasVersions ? "Story.NoneTraced" : "Story.None"]}</p>");
    }

    private static Html Tell(RedesignChain chain, ReportRun run, RunTongue tongue) => Html.Of($"""
        <p>{tongue.Say("Story.Intro", tongue.Name(chain.Sku), tongue.Category(run.Belt.SkuOf(chain.Sku).Category))}</p>
        <ol>{Html.Join(Steps(chain, tongue).Select(Step))}</ol>
        """);

    private static Html Step((string When, string What, string How) step)
        => Html.Of($"""<li><span class="when">{step.When}</span><b>{step.What}</b><span>{step.How}</span></li>""");

    private static IEnumerable<(string When, string What, string How)> Steps(RedesignChain chain, RunTongue tongue)
    {
        var word = chain.HotWord;
        var asksForMore = RedesignChain.Fact(word, "netComments") >= 0;
        var attribute = tongue.Attribute((int)RedesignChain.Fact(word, "attribute"));
        yield return (tongue.Hour(chain.ShowTick), tongue["Story.Comments"], tongue.Say(
            asksForMore ? "Story.CommentsMore" : "Story.CommentsLess",
            tongue.Name(chain.Room), People.Whole(RedesignChain.Fact(word, "showComments")), attribute));
        yield return (tongue.Hour(word.Tick), tongue["Story.HotWord"], tongue.Say(
            "Story.HotWordOf", tongue.Name(word.Entity), Whole(word, "comments"), attribute, Whole(word, "netComments", isSize: true), Whole(word, "noiseComments")));
        yield return (tongue.Hour(word.Tick), tongue["Story.Proposal"], Gain("Story.ProposalOf", word, tongue));
        yield return (tongue.Hour(chain.Decision.Tick), tongue["Story.Decision"], Gain("Story.DecisionOf", chain.Decision, tongue));
        yield return (tongue.Hour(chain.NewVersion.Tick), tongue["Story.NewVersion"], tongue.Say(
            "Story.NewVersionOf", Whole(chain.NewVersion, "version"), chain.NewVersion.Tick - chain.Decision.Tick, Whole(chain.NewVersion, "attributesChanged")));
        yield return OnAir(chain, tongue);
    }

    private static (string When, string What, string How) OnAir(RedesignChain chain, RunTongue tongue)
    {
        if (chain.OnAir is not { } onAir)
        {
            return ("–", tongue["Story.OnAir"], tongue["Story.NotOnAir"]);
        }

        var tick = (int)RedesignChain.Fact(onAir, "showTick");
        var days = (tick - chain.ShowTick) / (double)Calendar.HoursPerDay;
        return (tongue.Hour(tick), tongue["Story.OnAir"], tongue.Say("Story.OnAirOf", tongue.Name(onAir.Subject), days.ToString("0.#", CultureInfo.InvariantCulture)));
    }

    private static string Gain(string key, BeltEvent item, RunTongue tongue)
    {
        var change = RedesignChain.Fact(item, "change");
        return tongue.Say(
            key,
            tongue[change >= 0 ? "Story.More" : "Story.Less"],
            tongue.Attribute((int)RedesignChain.Fact(item, "attribute")),
            Math.Abs(change).ToString("0.##", CultureInfo.InvariantCulture),
            tongue.Figures.Money(RedesignChain.Fact(item, "gainCny")),
            tongue.Figures.Money(RedesignChain.Fact(item, "costCny")));
    }

    private static string Whole(BeltEvent item, string fact, bool isSize = false)
    {
        var value = RedesignChain.Fact(item, fact);
        return People.Whole(isSize ? Math.Abs(value) : value);
    }
}

using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Sections;

/// <summary>The answer in sentences, those of <see cref="Answer"/>, a paragraph per tested KPI.</summary>
internal static class AnswerSection
{
    private const int MostSentences = 8;

    /// <summary>The answer.</summary>
    public static Html Of(ComparisonReport report, ManyTongue tongue) => Html.Of($"""
        <section>
        <h2>{tongue["Section.Answer"]}</h2>
        <p class="note">{tongue[report.Rows.Any(row => row.Baseline is not null) ? "Answer.Intro" : "Answer.IntroAlone"]}</p>
        <div class="answers">{Html.Join(report.Experiment.PrimaryKpis.Select(id => Kpi(id, report, tongue)))}</div>
        </section>
        """);

    private static Html Kpi(string id, ComparisonReport report, ManyTongue tongue)
    {
        var kpi = KpiCatalog.All.First(item => item.Id == id);
        var rows = report.Rows.Where(row => row.Scope == KpiFigures.Belt && row.Kpi == id).ToList();
        return Html.Of($"""
            <article class="story">
            <h3>{tongue.Kpi(id)} {Direction(kpi, tongue)}</h3>
            <ul class="plain">{Html.Join(Sentences(kpi, rows, tongue))}</ul>
            </article>
            """);
    }

    private static Html Direction(KpiDefinition kpi, ManyTongue tongue) => kpi.Direction switch
    {
        KpiDirection.More => Html.Of($"""<span class="direction hint">▲ {tongue["Direction.More"]}</span>"""),
        KpiDirection.Less => Html.Of($"""<span class="direction hint">▼ {tongue["Direction.Less"]}</span>"""),
        _ => Html.Empty,
    };

    private static IEnumerable<Html> Sentences(KpiDefinition kpi, List<ComparisonRow> rows, ManyTongue tongue)
    {
        var compared = rows.FindAll(row => row.Baseline is not null);
        if (compared.Count > MostSentences)
        {
            return Many(kpi, compared, rows, tongue);
        }

        return
        [
            .. tongue.Answer.Said(rows).Select(said => Item(said.Row.Verdict, said.Text)),
            .. rows.Select(tongue.Remarks.GapOf).Prepend(tongue.Answer.BestOf(rows)).OfType<string>().Select(text => Item(ComparisonVerdict.Unclear, text)),
        ];
    }

    private static Html Item(ComparisonVerdict verdict, string text) => Html.Of($"""<li class="{ClassOf(verdict)}">{ManyTongue.Typeset(text)}</li>""");

    private static string ClassOf(ComparisonVerdict verdict) => verdict switch
    {
        ComparisonVerdict.Better => "gain",
        ComparisonVerdict.Worse => "loss",
        ComparisonVerdict.Higher or ComparisonVerdict.Lower => "shift",
        _ => "open",
    };

    private static IEnumerable<Html> Many(KpiDefinition kpi, List<ComparisonRow> compared, List<ComparisonRow> rows, ManyTongue tongue)
    {
        var verdicts = compared.ConvertAll(row => row.Verdict);
        var isNeutral = kpi.Direction == KpiDirection.Neutral;
        var up = verdicts.Count(verdict => verdict is ComparisonVerdict.Better or ComparisonVerdict.Higher);
        var down = verdicts.Count(verdict => verdict is ComparisonVerdict.Worse or ComparisonVerdict.Lower);
        yield return Item(ComparisonVerdict.Unclear, tongue.Say(isNeutral ? "Answer.ManyNeutral" : "Answer.Many", verdicts.Count, up, down, verdicts.Count - up - down));
        var measured = rows.FindAll(row => row.Estimate is not null);
        if (measured.Count == 0)
        {
            yield break;
        }

        var (lowest, highest) = (measured.MinBy(row => row.Estimate!.Mean)!, measured.MaxBy(row => row.Estimate!.Mean)!);
        yield return Item(ComparisonVerdict.Unclear, tongue.Say(
            "Answer.Extremes", tongue.Value(kpi, lowest.Estimate!.Mean), tongue.Point(lowest.Point), tongue.Value(kpi, highest.Estimate!.Mean), tongue.Point(highest.Point)));
        foreach (var row in new[] { lowest, highest }.Where(row => row.Baseline is not null).Distinct())
        {
            yield return Item(row.Verdict, tongue.Compared(row));
        }
    }
}

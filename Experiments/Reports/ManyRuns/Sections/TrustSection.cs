using System.Globalization;
using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Sections;

/// <summary>How far the answer can be relied on, in sentences.</summary>
internal static class TrustSection
{
    /// <summary>The section; empty where there is nothing to say.</summary>
    public static Html Of(ComparisonReport report, ManyTongue tongue)
    {
        var tested = report.Rows
            .Where(row => row is { IsPrimary: true, Scope: KpiFigures.Belt, Difference: not null, Point.Index: < PointChoice.MostListed })
            .ToList();
        List<string> sentences =
        [
            .. Tests(report, tested, tongue),
            .. Pairing(tested, tongue),
            .. new Remarks(tongue.Language).Warmup(report.Result),
        ];
        return sentences.Count == 0 ? Html.Empty : Html.Of($"""
            <section class="story">
            <h2>{tongue["Section.Trust"]}</h2>
            <ul class="plain">{Html.Join(sentences.Select(text => Html.Of($"<li>{text}</li>")))}</ul>
            </section>
            """);
    }

    private static IEnumerable<string> Tests(ComparisonReport report, List<ComparisonRow> tested, ManyTongue tongue)
    {
        var tests = report.Rows.Count(row => row.Scope == KpiFigures.Belt && row.PHolm is not null);
        if (tests > 0)
        {
            yield return tongue.Say("Trust.Tested", tests, tongue.List([.. report.Experiment.PrimaryKpis.Select(tongue.Kpi)]));
        }

        var doubts = tested.SelectMany(row => Doubts(row, tongue)).ToList();
        foreach (var doubt in doubts)
        {
            yield return doubt;
        }

        if (doubts.Count == 0 && tests > 0)
        {
            yield return tongue.Say("Trust.Enough", report.Experiment.Replications);
        }
    }

    private static IEnumerable<string> Doubts(ComparisonRow row, ManyTongue tongue)
    {
        var kpi = row.Definition;
        var (name, point) = (tongue.Kpi(kpi.Id), tongue.Point(row.Point));
        if (ReplicationCheck.Of(row.Difference!) is { Verdict: not ReplicationVerdict.Enough } check)
        {
            var detectable = tongue.Difference(kpi, check.Detectable).TrimStart('+');
            yield return check.Verdict == ReplicationVerdict.TooFew
                ? tongue.Say("Trust.TooFew", name, point, check.Count, detectable)
                : tongue.Say("Trust.Overstated", name, point, tongue.Difference(kpi, row.Difference!.Mean), check.Count, detectable);
        }

        if (row.Agreement is IntervalAgreement.OnlyStudentClear or IntervalAgreement.OnlyBootstrapClear)
        {
            yield return tongue.Say(row.Agreement == IntervalAgreement.OnlyStudentClear ? "Trust.OnlyStudent" : "Trust.OnlyBootstrap", name, point);
        }
    }

    private static IEnumerable<string> Pairing(List<ComparisonRow> tested, ManyTongue tongue)
    {
        var gains = tested.Where(row => row.Reduction?.Ratio is not null).Select(row => (row.Kpi, Ratio: row.Reduction!.Ratio!.Value)).ToList();
        var helped = gains.FindAll(gain => gain.Ratio >= 1);
        if (helped.Count > 0)
        {
            var (least, most) = (Times(helped.Min(gain => gain.Ratio)), Times(helped.Max(gain => gain.Ratio)));
            yield return least == most ? tongue.Say("Trust.PairingOne", least) : tongue.Say("Trust.Pairing", least, most);
        }

        var hurt = gains.Where(gain => gain.Ratio < 1).Select(gain => gain.Kpi).Distinct(StringComparer.Ordinal).Select(tongue.Kpi).ToList();
        if (hurt.Count > 0)
        {
            yield return tongue.Say("Trust.PairingHurt", tongue.List(hurt));
        }
    }

    private static string Times(double ratio) => ratio.ToString(ratio >= 10 ? "#,##0" : "0.0", CultureInfo.InvariantCulture);
}

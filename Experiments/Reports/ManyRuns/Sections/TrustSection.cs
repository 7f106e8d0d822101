using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Sections;

/// <summary>How far the answer can be relied on, in sentences.</summary>
internal static class TrustSection
{
    private const string Sales = "gmv";

    /// <summary>The section.</summary>
    public static Html Of(ComparisonReport report, RunSample sample, IReadOnlyList<Trust> trust, ManyTongue tongue)
    {
        IEnumerable<string> sentences = [.. Tests(report, trust, tongue), .. Pairing(trust, tongue), .. Warmup(report.Experiment, sample, tongue)];
        return Html.Of($"""
            <section class="story">
            <h2>{tongue["Section.Trust"]}</h2>
            <ul class="plain">{Html.Join(sentences.Select(text => Html.Of($"<li>{text}</li>")))}</ul>
            </section>
            """);
    }

    private static IEnumerable<string> Tests(ComparisonReport report, IReadOnlyList<Trust> trust, ManyTongue tongue)
    {
        var tested = report.Rows.Count(row => row.Scope == KpiFigures.Belt && row.PHolm is not null);
        if (tested > 0)
        {
            yield return tongue.Say("Trust.Tested", tested, tongue.List([.. report.Experiment.PrimaryKpis.Select(tongue.Kpi)]));
        }

        var doubts = trust.SelectMany(item => Doubts(item, tongue)).ToList();
        foreach (var doubt in doubts)
        {
            yield return doubt;
        }

        if (doubts.Count == 0 && trust.Any(item => item.Check is not null))
        {
            yield return tongue.Say("Trust.Enough", report.Experiment.Replications);
        }
    }

    private static IEnumerable<string> Doubts(Trust trust, ManyTongue tongue)
    {
        var (row, kpi) = (trust.Row, trust.Row.Definition);
        var (name, point) = (tongue.Kpi(kpi.Id), tongue.Point(row.Point));
        if (trust.Check is { Verdict: ReplicationVerdict.TooFew } few)
        {
            yield return tongue.Say("Trust.TooFew", name, point, few.Count, Size(few.Detectable));
        }

        if (trust.Check is { Verdict: ReplicationVerdict.Overstated } lucky)
        {
            yield return tongue.Say("Trust.Overstated", name, point, tongue.Difference(kpi, row.Difference?.Mean), lucky.Count, Size(lucky.Detectable));
        }

        if (trust.Agreement is IntervalAgreement.OnlyStudentClear or IntervalAgreement.OnlyBootstrapClear)
        {
            yield return tongue.Say(
                trust.Agreement == IntervalAgreement.OnlyStudentClear ? "Trust.OnlyStudent" : "Trust.OnlyBootstrap",
                name,
                point,
                tongue.Interval(kpi, trust.Bootstrap!.Low, trust.Bootstrap.High));
        }

        string Size(double size) => tongue.Difference(kpi, size).TrimStart('+');
    }

    private static IEnumerable<string> Pairing(IReadOnlyList<Trust> trust, ManyTongue tongue)
    {
        var gains = trust.Where(item => item.Pairing?.Ratio is not null).Select(item => (item.Row.Kpi, Ratio: item.Pairing!.Ratio!.Value)).ToList();
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

    private static IEnumerable<string> Warmup(Experiment experiment, RunSample sample, ManyTongue tongue)
    {
        var runs = sample.Daily.Count == 0 ? [] : sample.Days(sample.Daily[0], Sales);
        if (runs.Count == 0)
        {
            yield break;
        }

        var days = runs.Min(run => run.Count);
        var check = WarmupCheck.Of([.. Enumerable.Range(0, days).Select(day => runs.Average(run => (double)run[day]))], experiment.WarmupDays);
        yield return tongue.Say("Trust.Warmup" + check.Verdict, check.WarmupDays, check.Truncation);
    }

    private static string Times(double ratio) => ratio.ToString(ratio >= 10 ? "0" : "0.0", CultureInfo.InvariantCulture);
}

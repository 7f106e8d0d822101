using System.Globalization;
using OrleansIndustrialBelt.Experiments.Comparisons.Words;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>What stands beside the answer of an experiment: how far policies go, what shared chance spared, whether belts had settled.</summary>
/// <param name="language">en or zh.</param>
/// <param name="names">What points and policies are called.</param>
public sealed class Remarks(string language, PointNames names)
{
    private const string Clairvoyant = "clairvoyant";

    private readonly Texts texts = AnswerWords.Of(language);

    /// <summary>Remarks that call points as commands write them.</summary>
    /// <param name="language">en or zh.</param>
    public Remarks(string language)
        : this(language, PointNames.AsWritten)
    {
    }

    /// <summary>How much of the way from market to clairvoyant each policy goes, where that way is clear; every sentence names its KPI.</summary>
    /// <param name="rows">Rows of primary KPIs.</param>
    public IEnumerable<string> Gaps(IReadOnlyList<ComparisonRow> rows)
        => from row in rows
           let text = GapOf(row)
           where text is not null
           select texts.Format("Answer.Of", texts["Kpi." + row.Kpi], text);

    /// <summary>How much of the way from market to clairvoyant a row's policy goes; null where that way is not clear.</summary>
    public string? GapOf(ComparisonRow row) => row.Gap is not { } gap ? null : texts.Format(
        "Answer.Gap",
        names.Of(row.Point),
        PerCent(gap.Share),
        texts.Format("Answer.Span", PerCent(gap.Low), PerCent(gap.High)),
        names.OfPolicy(PolicyPresets.Default),
        names.OfPolicy(Clairvoyant));

    /// <summary>What common random numbers bought, over all comparisons, and where they cost; nothing without any.</summary>
    /// <param name="rows">Rows of primary KPIs.</param>
    public IEnumerable<string> Shared(IReadOnlyList<ComparisonRow> rows)
    {
        double[] ratios = [.. rows.Select(row => row.Reduction?.Ratio).OfType<double>().Where(ratio => ratio >= 1).Order()];
        if (ratios.Length > 0)
        {
            var (least, most) = (Times(ratios[0]), Times(ratios[^1]));
            yield return texts.Format("Answer.Shared", least == most ? least : texts.Format("Answer.Span", least, most));
        }

        var cost = rows.Where(row => row.Reduction?.Ratio < 1).Select(row => texts["Kpi." + row.Kpi]).Distinct(StringComparer.Ordinal).ToList();
        if (cost.Count > 0)
        {
            yield return texts.Format("Answer.SharedCost", Listed(cost));
        }
    }

    /// <summary>Which daily figures had not settled when the measured days began.</summary>
    public IEnumerable<string> Warmup(ExperimentResult result)
    {
        var (warmup, days) = (result.Experiment.WarmupDays, result.Experiment.Days);
        var policies = WarmupSurvey.Of(result.Rows, warmup).GroupBy(finding => finding.Policy, StringComparer.Ordinal).ToList();
        var late = policies.Select(policy => (policy.Key, Findings: With(WarmupVerdict.TooShort, policy)));
        foreach (var alike in late.GroupBy(policy => (Names(policy.Findings), policy.Findings.Max(finding => (int?)finding.Check.Truncation))))
        {
            if (alike.Key.Item2 is { } settled)
            {
                yield return texts.Format("Answer.WarmupShort", Listed(alike.Select(policy => names.OfPolicy(policy.Key))), alike.Key.Item1, settled, warmup);
            }
        }

        var unsettled = policies.Select(policy => (policy.Key, Names: Names(With(WarmupVerdict.NotSettled, policy))));
        foreach (var alike in unsettled.Where(policy => policy.Names.Length > 0).GroupBy(policy => policy.Names, StringComparer.Ordinal))
        {
            yield return texts.Format("Answer.WarmupUnsettled", Listed(alike.Select(policy => names.OfPolicy(policy.Key))), alike.Key, warmup + days);
        }
    }

    private static List<WarmupFinding> With(WarmupVerdict verdict, IEnumerable<WarmupFinding> findings)
        => [.. findings.Where(finding => finding.Check.Verdict == verdict)];

    private string Names(IEnumerable<WarmupFinding> findings) => Listed(findings.Select(finding => texts["Figure." + finding.Figure]));

    private string Listed(IEnumerable<string> words) => string.Join(texts["Answer.Comma"], words);

    private static string PerCent(double share) => People.Whole(100 * share);

    private static string Times(double ratio) => ratio < 10 ? ratio.ToString("0.0", CultureInfo.InvariantCulture) : People.Whole(ratio);
}

using OrleansIndustrialBelt.Experiments.Comparisons.Words;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>What stands beside the answer of an experiment: how far policies go, what shared chance spared, whether belts had settled.</summary>
/// <param name="language">en or zh.</param>
public sealed class Remarks(string language)
{
    private readonly Texts texts = AnswerWords.Of(language);

    /// <summary>How much of the way from market to clairvoyant each policy goes, where that way is clear.</summary>
    /// <param name="rows">Rows of primary KPIs.</param>
    public IEnumerable<string> Gaps(IReadOnlyList<ComparisonRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Gap is { } gap)
            {
                var span = texts.Format("Answer.Span", PerCent(gap.Low), PerCent(gap.High));
                yield return texts.Format("Answer.Gap", new Amounts(texts, row.Definition).Name, row.Point.Label, PerCent(gap.Share), span);
            }
        }
    }

    /// <summary>What common random numbers bought, over all comparisons; nothing without any.</summary>
    /// <param name="rows">Rows of primary KPIs.</param>
    public IEnumerable<string> Shared(IReadOnlyList<ComparisonRow> rows)
    {
        double[] ratios = [.. rows.Select(row => row.Reduction?.Ratio).OfType<double>().Order()];
        if (ratios.Length > 0)
        {
            var (least, most) = (People.Number(Tidy(ratios[0])), People.Number(Tidy(ratios[^1])));
            yield return texts.Format("Answer.Shared", least == most ? least : texts.Format("Answer.Span", least, most));
        }
    }

    /// <summary>Which daily figures had not settled when the measured days began.</summary>
    public IEnumerable<string> Warmup(ExperimentResult result)
    {
        var experiment = result.Experiment;
        foreach (var policy in WarmupSurvey.Of(result.Rows, experiment.WarmupDays).GroupBy(finding => finding.Policy, StringComparer.Ordinal))
        {
            List<WarmupFinding> late = [.. policy.Where(finding => finding.Check.Verdict == WarmupVerdict.TooShort)];
            List<WarmupFinding> unsettled = [.. policy.Where(finding => finding.Check.Verdict == WarmupVerdict.NotSettled)];
            if (late.Count > 0)
            {
                yield return texts.Format("Answer.WarmupShort", policy.Key, Names(late), late.Max(finding => finding.Check.Truncation), experiment.WarmupDays);
            }

            if (unsettled.Count > 0)
            {
                yield return texts.Format("Answer.WarmupUnsettled", policy.Key, Names(unsettled), experiment.WarmupDays + experiment.Days);
            }
        }
    }

    private string Names(IEnumerable<WarmupFinding> findings)
        => string.Join(texts["Answer.Comma"], findings.Select(finding => texts["Figure." + finding.Figure]));

    private static string PerCent(double share) => People.Whole(100 * share);

    private static double Tidy(double ratio) => Math.Round(ratio, ratio < 10 ? 1 : 0);
}

using OrleansIndustrialBelt.Experiments.Comparisons.Words;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>
/// The answer of an experiment in plain sentences, each with its interval. Nothing is called better where the interval holds
/// zero, or where so many comparisons would show such a difference by chance.
/// </summary>
/// <param name="language">en or zh.</param>
public sealed class Answer(string language)
{
    private readonly Texts texts = AnswerWords.Of(language);

    /// <summary>What was asked, in a sentence.</summary>
    public string Head(Experiment experiment)
        => experiment.BranchAt is { } day ? texts.Format("Answer.Branch", What(experiment), day, experiment.Baseline) : What(experiment);

    private string What(Experiment experiment)
    {
        var name = texts.Label(experiment.Title) is { Length: > 0 } title ? title : experiment.Name;
        return experiment.PointCount == 1
            ? texts.Format("Answer.HeadOne", name, experiment.Replications, experiment.Days, experiment.WarmupDays)
            : experiment.Table.Factors.Count == 0
            ? texts.Format(
                "Answer.HeadPolicies",
                name,
                string.Join(texts["Answer.Comma"], experiment.PolicyNames.Where(policy => policy != experiment.Baseline)),
                experiment.Baseline,
                experiment.Replications,
                experiment.Days,
                experiment.WarmupDays)
            : texts.Format("Answer.Head", name, experiment.PointCount, experiment.Replications, experiment.Days, experiment.WarmupDays);
    }

    /// <summary>What came out, by KPI and under each by point.</summary>
    /// <param name="rows">Rows of primary KPIs.</param>
    public IEnumerable<string> Sentences(IReadOnlyList<ComparisonRow> rows)
    {
        var baselines = rows.Where(row => row.Baseline is null).ToDictionary(row => (row.Point.Index, row.Kpi));
        foreach (var row in rows)
        {
            if (row.Baseline is { } baseline)
            {
                yield return Compared(row, baselines[(baseline.Index, row.Kpi)]);
            }
            else if (rows.Count == baselines.Count && row.Estimate is { HalfWidth: not null } estimate)
            {
                var amounts = new Amounts(texts, row.Definition);
                yield return texts.Format("Answer.Estimate", amounts.Name, row.Point.Label, amounts.Value(estimate.Mean), amounts.Span(estimate.Low, estimate.High));
            }
        }
    }

    /// <summary>Which point is most probably best by each KPI that has a better.</summary>
    /// <param name="rows">Rows of primary KPIs.</param>
    public IEnumerable<string> Best(IReadOnlyList<ComparisonRow> rows)
    {
        foreach (var kpi in rows.Where(row => row.ProbabilityOfBest is not null).GroupBy(row => row.Kpi, StringComparer.Ordinal))
        {
            var best = kpi.MaxBy(row => row.ProbabilityOfBest)!;
            if (kpi.Count(row => row.Baseline is null) == 1 && best.Estimate!.Count > 1)
            {
                yield return texts.Format("Answer.Best", texts["Kpi." + best.Kpi], best.Point.Label, People.Number(Math.Round(100 * best.ProbabilityOfBest!.Value)));
            }
        }
    }

    /// <summary>Where a claim stands on weak legs.</summary>
    /// <param name="rows">Rows of primary KPIs.</param>
    public IEnumerable<string> Cautions(IReadOnlyList<ComparisonRow> rows)
    {
        foreach (var row in rows.Where(row => row.Difference is { Kind: DifferenceKind.Scattered }))
        {
            var amounts = new Amounts(texts, row.Definition);
            var check = ReplicationCheck.Of(row.Difference!)!;
            if (row.Agreement == IntervalAgreement.OnlyStudentClear)
            {
                yield return texts.Format("Answer.LeansOnNormal", amounts.Name, row.Point.Label);
            }

            if (check.Verdict == ReplicationVerdict.Overstated && row.Verdict != ComparisonVerdict.UnclearAfterCorrection)
            {
                yield return texts.Format("Answer.Overstated", amounts.Name, row.Point.Label, check.Count);
            }
        }
    }

    /// <summary>How many runs broke off; null if none did.</summary>
    public string? Failures(ExperimentResult result)
        => result.Failed.Count == 0 ? null : texts.Format("Answer.Failed", result.Failed.Count, result.Experiment.RunCount);

    private string Compared(ComparisonRow row, ComparisonRow baseline)
    {
        var amounts = new Amounts(texts, row.Definition);
        if (row.Difference is not { } difference)
        {
            return texts.Format("Answer.NoEvent", amounts.Name, row.Point.Label, baseline.Point.Label);
        }

        return texts.Format(
            difference.Kind == DifferenceKind.Constant ? "Answer.Constant" : "Answer." + row.Verdict,
            amounts.Name,
            row.Point.Label,
            baseline.Point.Label,
            amounts.Value(row.Estimate!.Mean),
            amounts.Value(baseline.Estimate!.Mean),
            amounts.Difference(difference.Mean),
            amounts.DifferenceSpan(difference.Low ?? difference.Mean, difference.High ?? difference.Mean),
            amounts.P(row.PHolm ?? 1),
            difference.Count,
            ReplicationCheck.Of(difference) is { } check ? amounts.Size(check.Detectable) : "");
    }
}

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
/// <param name="names">What points are called.</param>
public sealed class Answer(string language, PointNames names)
{
    private readonly Texts texts = AnswerWords.Of(language);

    /// <summary>An answer that calls points as commands write them.</summary>
    /// <param name="language">en or zh.</param>
    public Answer(string language)
        : this(language, PointNames.AsWritten)
    {
    }

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

    /// <summary>What came out, by KPI and under each by point; every sentence names its KPI.</summary>
    /// <param name="rows">Rows of primary KPIs.</param>
    public IEnumerable<string> Sentences(IReadOnlyList<ComparisonRow> rows) => Said(rows).Select(said => Named(said.Row, said.Text));

    /// <summary>What came out, row by row, as it is said under a heading with the KPI: comparisons, or means where nothing is compared.</summary>
    /// <param name="rows">Rows of primary KPIs, baselines included.</param>
    public IEnumerable<(ComparisonRow Row, string Text)> Said(IReadOnlyList<ComparisonRow> rows)
    {
        var baselines = rows.Where(row => row.Baseline is null).ToDictionary(row => (row.Point.Index, row.Kpi));
        foreach (var row in rows)
        {
            if (row.Baseline is { } baseline)
            {
                yield return (row, Compared(row, baselines[(baseline.Index, row.Kpi)]));
            }
            else if (rows.Count == baselines.Count)
            {
                yield return (row, Alone(row));
            }
        }
    }

    private string Alone(ComparisonRow row)
    {
        var amounts = new Amounts(texts, row.Definition);
        return row.Estimate switch
        {
            null => texts.Format("Answer.Unmeasured", names.Of(row.Point)),
            { HalfWidth: null } estimate => texts.Format("Answer.EstimateOfOne", names.Of(row.Point), amounts.Value(estimate.Mean)),
            var estimate => texts.Format("Answer.Estimate", names.Of(row.Point), amounts.Value(estimate.Mean), amounts.Span(estimate.Low, estimate.High), estimate.Count),
        };
    }

    private string Named(ComparisonRow row, string text) => texts.Format("Answer.Of", texts["Kpi." + row.Kpi], text);

    /// <summary>Which point is most probably best by each KPI that has a better; every sentence names its KPI.</summary>
    /// <param name="rows">Rows of primary KPIs.</param>
    public IEnumerable<string> Best(IReadOnlyList<ComparisonRow> rows)
        => rows.GroupBy(row => row.Kpi, StringComparer.Ordinal).Select(kpi => (Row: kpi.First(), Text: BestOf([.. kpi])))
            .Where(best => best.Text is not null)
            .Select(best => Named(best.Row, best.Text!));

    /// <summary>Which point is most probably best by a KPI; null where that cannot be said.</summary>
    /// <param name="kpi">The rows of a KPI.</param>
    public string? BestOf(IReadOnlyList<ComparisonRow> kpi)
    {
        var best = kpi.Where(row => row.ProbabilityOfBest is not null).MaxBy(row => row.ProbabilityOfBest);
        return best is { Estimate.Count: > 1 } && kpi.Count(row => row.Baseline is null) == 1
            ? texts.Format("Answer.Best", names.Of(best.Point), People.Number(Math.Round(100 * best.ProbabilityOfBest!.Value)))
            : null;
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
                yield return texts.Format("Answer.LeansOnNormal", amounts.Name, names.Of(row.Point));
            }

            if (row.Agreement == IntervalAgreement.OnlyBootstrapClear)
            {
                yield return texts.Format("Answer.OnlyBootstrap", amounts.Name, names.Of(row.Point));
            }

            if (check.Verdict == ReplicationVerdict.Overstated && row.Verdict != ComparisonVerdict.UnclearAfterCorrection)
            {
                yield return texts.Format("Answer.Overstated", amounts.Name, names.Of(row.Point), check.Count);
            }
        }
    }

    /// <summary>How many runs broke off; null if none did.</summary>
    public string? Failures(ExperimentResult result)
        => result.Failed.Count == 0 ? null : texts.Format("Answer.Failed", result.Failed.Count, result.Experiment.RunCount);

    /// <summary>A point beside its baseline, as it is said under a heading with the KPI.</summary>
    /// <param name="row">The point's row of a primary KPI.</param>
    /// <param name="baseline">The baseline's.</param>
    public string Compared(ComparisonRow row, ComparisonRow baseline)
    {
        var amounts = new Amounts(texts, row.Definition);
        if (row.Difference is not { } difference)
        {
            return texts.Format("Answer.NoEvent", names.Of(row.Point), names.Of(baseline.Point));
        }

        return texts.Format(
            difference.Kind == DifferenceKind.Constant ? "Answer.Constant" : "Answer." + row.Verdict,
            names.Of(row.Point),
            names.Of(baseline.Point),
            amounts.Value(row.Estimate!.Mean),
            amounts.Value(baseline.Estimate!.Mean),
            amounts.Difference(difference.Mean),
            amounts.DifferenceSpan(difference.Low ?? difference.Mean, difference.High ?? difference.Mean),
            amounts.P(row.PHolm ?? 1),
            difference.Count,
            ReplicationCheck.Of(difference) is { } check ? amounts.Size(check.Detectable) : "");
    }
}

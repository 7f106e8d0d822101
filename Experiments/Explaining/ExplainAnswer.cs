using OrleansIndustrialBelt.Experiments.Comparisons.Words;
using OrleansIndustrialBelt.Experiments.Explaining.Words;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>An explanation in plain sentences. No step is said to bring anything where its interval holds zero.</summary>
/// <param name="language">en or zh.</param>
public sealed class ExplainAnswer(string language)
{
    private readonly Texts texts = ExplainWords.Of(language);

    /// <summary>What was asked.</summary>
    public string Head(Explanation explanation)
    {
        var (plan, experiment) = (explanation.Plan, explanation.Result.Experiment);
        var name = texts.Label(experiment.Title) is { Length: > 0 } title ? title : experiment.Name;
        return texts.Format("Explain.Head", name, plan.From.Name, plan.To.Name, plan.Steps.Count, experiment.Replications, experiment.Days, experiment.WarmupDays);
    }

    /// <summary>By how much the two sides differ, what each step brings, and that they add up.</summary>
    public IEnumerable<string> Sentences(Explanation explanation)
    {
        if (explanation.Main is not { } path)
        {
            yield return texts.Format("Explain.NoEvent", texts["Kpi." + explanation.Result.Experiment.PrimaryKpis[0]]);
            yield break;
        }

        var amounts = new Amounts(texts, path.Kpi);
        yield return Total(explanation.Plan, path, amounts);
        foreach (var step in path.Steps)
        {
            yield return Step(step, amounts);
        }

        yield return texts.Format("Explain.Sum", amounts.Difference(path.Total.Difference.Mean), path.Total.Difference.Count);
    }

    private string Total(ExplainPlan plan, KpiPath path, Amounts amounts)
    {
        var difference = path.Total.Difference;
        var verdict = difference switch
        {
            { Kind: DifferenceKind.Single } => "Single",
            { Kind: DifferenceKind.Identical } => "Same",
            { IsClearOfZero: false } => "Unclear",
            { Mean: > 0 } => "Rises",
            _ => "Falls",
        };
        return texts.Format(
            "Explain.Total." + verdict,
            plan.From.Name,
            plan.To.Name,
            amounts.Name,
            amounts.Size(Math.Abs(difference.Mean)),
            SpanOf(difference, amounts),
            amounts.Value(path.Start),
            amounts.Value(path.End),
            difference.Count,
            ReplicationCheck.Of(difference) is { } check ? amounts.Size(check.Detectable) : "");
    }

    private string Step(StepEffect effect, Amounts amounts)
    {
        var difference = effect.Difference;
        var verdict = difference switch
        {
            { Kind: DifferenceKind.Single } => "Single",
            { Kind: DifferenceKind.Identical } => "Same",
            { IsClearOfZero: false } => "Unclear",
            _ when !effect.IsClear => "UnclearAfterCorrection",
            _ when effect.Share is not null => "Part",
            _ => "Clear",
        };
        return texts.Format(
            "Explain.Step." + verdict,
            effect.Step!.Number,
            effect.Step.Change.Text,
            amounts.Difference(difference.Mean),
            SpanOf(difference, amounts),
            amounts.P(effect.PHolm ?? 0),
            People.Whole(100 * (effect.Share ?? 0)));
    }

    private static string SpanOf(PairedDifference difference, Amounts amounts)
        => amounts.DifferenceSpan(difference.Low ?? difference.Mean, difference.High ?? difference.Mean);
}

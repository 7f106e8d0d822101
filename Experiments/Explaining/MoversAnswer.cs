using OrleansIndustrialBelt.Experiments.Comparisons.Words;
using OrleansIndustrialBelt.Experiments.Explaining.Words;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>Who and what moved in each step, in lines; only those whose change may be claimed.</summary>
/// <param name="language">en or zh.</param>
/// <param name="names">Names of those it tells of.</param>
public sealed class MoversAnswer(string language, ExplainNames names)
{
    private const int MostShifts = 5;
    private readonly Texts texts = ExplainWords.Of(language);

    /// <summary>A heading and lines for a step.</summary>
    public IEnumerable<string> Lines(Explanation explanation, ExplainStep step)
    {
        List<Mover> scopes = [.. explanation.Scopes.Where(mover => mover.Step == step)];
        List<Mover> entities = [.. explanation.Entities.Where(mover => mover.Step == step)];
        yield return texts.Format("Explain.Moved", step.Number, step.Change.Text);
        if (scopes.Count + entities.Count == 0)
        {
            yield return Indented(texts["Explain.Nothing"]);
            yield break;
        }

        yield return Indented(Shifts([.. scopes.Where(mover => mover.IsClear)]));
        foreach (var figure in entities.Where(mover => mover.IsClear).GroupBy(KeyOf, StringComparer.Ordinal))
        {
            yield return Indented(texts.Format("Explain.Movers", texts[figure.Key], Joined(figure.Select(mover => Item(mover, NameOf(mover.Who))))));
        }

        if (!entities.Exists(mover => mover.IsClear))
        {
            yield return Indented(texts["Explain.NoMovers"]);
        }
    }

    private string Shifts(List<Mover> clear)
    {
        if (clear.Count == 0)
        {
            return texts["Explain.NoShifts"];
        }

        // The surest first; one that does not scatter is as sure as can be.
        var shown = clear.OrderByDescending(mover => Math.Abs(mover.Difference.EffectSize ?? double.MaxValue)).Take(MostShifts)
            .Select(mover => Item(mover, texts.Format("Explain.ItemOf", texts["Kpi." + mover.Figure], NameOf(mover.Who))));
        var list = Joined(shown);
        return texts.Format("Explain.Shifts", clear.Count > MostShifts ? texts.Format("Explain.More", list, clear.Count - MostShifts) : list);
    }

    private string Item(Mover mover, string name)
    {
        var amounts = new Amounts(texts, name, mover.Unit);
        return texts.Format("Explain.Item", name, amounts.Difference(mover.Difference.Mean), amounts.DifferenceSpan(mover.Difference.Low!.Value, mover.Difference.High!.Value));
    }

    private string NameOf(string who)
    {
        var (label, slash) = (texts.Label(names.LabelOf(who)), who.IndexOf('/', StringComparison.Ordinal));
        return slash < 0 ? texts["Explain.Belt"]
            : who.StartsWith("role/", StringComparison.Ordinal) ? texts["Role." + who[(slash + 1)..]]
            : label.Length == 0 ? who
            : who.StartsWith("class/", StringComparison.Ordinal) ? label
            : texts.Format("Explain.Named", who, label);
    }

    private string Joined(IEnumerable<string> items) => string.Join(texts["Explain.Between"], items);

    private static string KeyOf(Mover mover) => $"Explain.Figure.{mover.Who[..mover.Who.IndexOf('/', StringComparison.Ordinal)]}.{mover.Figure}";

    private static string Indented(string line) => "  " + line;
}

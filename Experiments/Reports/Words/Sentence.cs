namespace OrleansIndustrialBelt.Experiments.Reports.Words;

/// <summary>One plain sentence on what happened in a run; what did not happen is left out of it.</summary>
/// <param name="texts">The language.</param>
public sealed class Sentence(Texts texts)
{
    /// <summary>The sentence.</summary>
    /// <param name="policy">Name of the policy.</param>
    /// <param name="factories">Number of factories.</param>
    /// <param name="days">Measured days that were lived.</param>
    /// <param name="kpis">The run's KPIs.</param>
    public string Of(string policy, int factories, int days, KpiFigures kpis)
    {
        var sold = kpis.OfBelt("orders") is { } orders
            ? texts.Format(factories == 1 ? "Sentence.SoldByOne" : "Sentence.Sold", policy, factories, People.Whole(orders), days)
            : texts.Format("Sentence.Nothing", policy, factories, days);
        IEnumerable<string> parts = [sold, .. Consequences(kpis)];
        return string.Join(texts["Sentence.Comma"], parts) + texts["Sentence.Stop"];
    }

    private IEnumerable<string> Consequences(KpiFigures kpis)
    {
        if (kpis.OfBelt("orderToShipHoursMean") is { } hours)
        {
            yield return texts.Format("Sentence.Waited", People.Number(hours));
        }

        if (kpis.OfBelt("unmetNeedShare") is { } unmet)
        {
            yield return texts.Format("Sentence.Unmet", People.Share(unmet));
        }

        if (kpis.OfBelt("profit") is { } profit)
        {
            yield return texts.Format(profit < 0 ? "Sentence.Lost" : "Sentence.Earned", new Figures(texts).Money(Math.Abs(profit)));
        }
    }
}

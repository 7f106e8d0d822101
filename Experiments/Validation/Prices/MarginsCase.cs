namespace OrleansIndustrialBelt.Experiments.Validation.Prices;

/// <summary>
/// A seller who knows demand and pays the platform a share of the price: the books of factories that sell at other prices show which of
/// them earns most, and what that leaves to both.
/// </summary>
public sealed class MarginsCase : ValidationCase
{
    private const int Prices = 9;
    private const int PriceDigits = 4;

    /// <inheritdoc/>
    public override string Name => "margins";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Number("choke", 100, 10, 100),
        CaseParameter.Number("cost", 20, 1, 50),
        CaseParameter.Number("commission", 0.2, 0, 0.9),
    ];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        var choke = run.Settings.Number("choke");
        var cost = run.Settings.Number("cost");
        var kept = 1 - run.Settings.Number("commission");
        if (cost / kept >= choke)
        {
            throw new CaseFaultException(CaseFault.OutOfRange, run.Settings.Changes, ["cost / (1 - commission) < choke"]) { Case = Name };
        }

        var list = new PriceList(run);
        var price = BestPrice(list, cost / kept, choke);
        var sale = list.Sell(price)[0];
        var best = (choke + (cost / kept)) / 2;
        yield return run.Formula("price", price, best, digits: 2);
        yield return run.Formula("quantity", sale.Units, choke - best, digits: 2);
        yield return run.Formula("seller", sale.Seller, ((kept * best) - cost) * (choke - best), digits: 2);
        yield return run.Formula("platform", sale.Platform, (1 - kept) * best * (choke - best), digits: 2);
    }

    // Profit is a parabola of the price: its top follows from the best of some prices and the two beside it.
    private static double BestPrice(PriceList list, double least, double most)
    {
        var step = Math.Floor(100 * (most - least) / (Prices + 1)) / 100;
        double[] prices = [.. Enumerable.Range(1, Prices).Select(i => Math.Round(least + (i * step), PriceDigits))];
        double[] profits = [.. list.Sell(prices).Select(sale => sale.Seller)];
        var top = Math.Clamp(Array.IndexOf(profits, profits.Max()), 1, Prices - 2);
        var (before, at, after) = (profits[top - 1], profits[top], profits[top + 1]);
        return Math.Round(prices[top] + (step / 2 * (before - after) / (before - (2 * at) + after)), PriceDigits);
    }
}

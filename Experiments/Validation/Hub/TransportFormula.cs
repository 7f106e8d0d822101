namespace OrleansIndustrialBelt.Experiments.Validation.Hub;

/// <summary>The cheapest freight from at most two plants, by hand: markets go to the first plant in order of what that saves.</summary>
internal static class TransportFormula
{
    /// <summary>Cost of the cheapest plan; null if the plants cannot serve all markets.</summary>
    /// <param name="capacity">Units of each plant.</param>
    /// <param name="need">Units of each market.</param>
    /// <param name="costs">Cost per unit, plant by plant.</param>
    public static double? Cheapest(double[] capacity, double[] need, double[] costs)
    {
        var all = need.Sum();
        if (capacity.Sum() < all)
        {
            return null;
        }

        if (capacity.Length == 1)
        {
            return need.Zip(costs, (units, unit) => units * unit).Sum();
        }

        var second = costs[need.Length..];
        var cost = need.Zip(second, (units, unit) => units * unit).Sum();
        var room = capacity[0];
        var mustTake = all - capacity[1];
        foreach (var market in Enumerable.Range(0, need.Length).OrderBy(market => costs[market] - second[market]))
        {
            var gain = second[market] - costs[market];
            var units = Math.Min(need[market], gain > 0 ? room : Math.Max(0, mustTake));
            cost -= gain * units;
            room -= units;
            mustTake -= units;
        }

        return cost;
    }
}

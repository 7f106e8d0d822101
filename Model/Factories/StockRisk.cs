using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Follows goods that were made to the hub's plan and claims what is lost on them: cost less salvage of a cleared unit, list
/// less markdown of a unit sold below list. Goods of one SKU mix: whatever leaves takes plan-made units in the stock's proportion.
/// </summary>
internal static class StockRisk
{
    /// <summary>Notes units released, a share of them to plan.</summary>
    public static void Released(Factory factory, ProductLine line, int units, double planShare)
        => factory.Plan?.Lines[line.Index].Release(line.PipelineUnits, units, planShare);

    /// <summary>Notes units that come into stock from the lines.</summary>
    public static void Made(Factory factory, ProductLine line, int units)
        => factory.Plan?.Lines[line.Index].Stock(line.Stock.Units, units, factory.Plan.Lines[line.Index].PipelineShare);

    /// <summary>Notes units that buyers sent back: they were sold once, which is no longer the plan's risk.</summary>
    public static void Returned(Factory factory, ProductLine line, int units)
        => factory.Plan?.Lines[line.Index].Stock(line.Stock.Units, units, 0);

    /// <summary>Notes a loss on units of the stock.</summary>
    /// <param name="factory">The factory.</param>
    /// <param name="line">Whose units they are.</param>
    /// <param name="units">Units.</param>
    /// <param name="lossFen">Loss on each.</param>
    public static void Lost(Factory factory, ProductLine line, int units, long lossFen)
    {
        if (factory.Plan is { } plan && lossFen > 0)
        {
            plan.LossFen += plan.Lines[line.Index].StockShare * units * lossFen;
        }
    }

    /// <summary>Claims the day's losses, if the hub bears a share of them.</summary>
    public static void Claim(Factory factory, Hour hour)
    {
        if (factory.Plan is not { } plan)
        {
            return;
        }

        var fen = (long)Math.Floor(plan.LossFen);
        if (fen > 0 && factory.Belt.Scenario.Hub.StockRiskShare > 0)
        {
            hour.Send(Belt.Hub, new StockRiskClaim { LossFen = fen });
        }

        plan.LossFen -= fen;
    }
}

using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory settles when the options change under it; see <see cref="Engine.Ages"/>.</summary>
internal static class NewAge
{
    /// <summary>Settles what a factory took along from before.</summary>
    public static void Settle(Factory factory, Factory before)
    {
        FitLines(factory);
        foreach (var line in factory.Products)
        {
            // Who follows competitors begins anew from a list price that was changed.
            if (factory.Prices is { } prices && line.Profile.ListPriceFen != before.Products[line.Index].Profile.ListPriceFen)
            {
                prices.PriceFen[line.Index] = line.Profile.ListPriceFen;
            }

            // A prototype is lost with the team that made it.
            line.PrototypeUnderWay &= factory.Team is not null;
            line.Demand.Content = Evidence.ListensToComments(factory.Profile.Policy, factory.Class.Content)
                ? line.Demand.Content ?? new ContentTrend()
                : null;
        }

        for (var i = 0; i < factory.Platforms.Count; i++)
        {
            var account = factory.Platforms[i];
            var isNewWaiver = before.Belt.Platforms[i].Options.CommissionFreeCny != factory.Belt.Platforms[i].Options.CommissionFreeCny;
            account.YearFen = isNewWaiver ? 0 : account.YearFen;
        }
    }

    /// <summary>Gives the plant as many lines as its terms say. The express lane, if there is one, is the last line and stays.</summary>
    public static void FitLines(Factory factory)
    {
        var lines = factory.Plant.Lines;
        var wanted = factory.Terms.LineCount + (factory.Terms.HasExpressLane ? 1 : 0);
        while (lines.Count > wanted)
        {
            lines.RemoveAt(factory.Terms.LineCount);
        }

        while (lines.Count < wanted)
        {
            lines.Insert(lines.Count - (factory.Terms.HasExpressLane ? 1 : 0), new AssemblyLine());
        }
    }
}

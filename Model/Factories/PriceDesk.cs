using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Platforms;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory's goods are priced at, and the price war if it is in one.</summary>
internal static class PriceDesk
{
    /// <summary>The price before markdown: cost-plus, or what competitors have made of it.</summary>
    public static long PriceFen(Factory factory, ProductLine line)
        => factory.Prices is { } prices ? prices.PriceFen[line.Index] : line.Profile.ListPriceFen;

    /// <summary>What is asked for a unit now.</summary>
    public static PriceQuote QuoteOf(Factory factory, ProductLine line)
        => Pricing.Quote(PriceFen(factory, line), line.MarkedDown, factory.Class.Costs.MarkdownShare, line.Profile.SalvageFen);

    /// <summary>Looks at the published prices, at the midnights of the interval.</summary>
    public static void React(Factory factory, Hour hour)
    {
        if (factory.Prices is not { } prices || hour.HourOfDay != 0 || hour.Day % factory.Belt.Scenario.PriceWar.IntervalDays != 0)
        {
            return;
        }

        var load = Inventory.LoadShare(factory);
        foreach (var line in factory.Products)
        {
            if (factory.Terms.MakersOf[line.Profile.Category] > 1)
            {
                Move(factory, hour, prices, line, load);
            }
        }
    }

    private static void Move(Factory factory, Hour hour, PriceBook prices, ProductLine line, double load)
    {
        var options = factory.Belt.Scenario.PriceWar;
        var before = prices.PriceFen[line.Index];
        var mean = MeanPriceFen(factory, hour, line.Profile.Category);
        var change = PriceReaction.Decide(new PriceCase(
            before,
            line.Profile.ListPriceFen,
            line.CostFen,
            mean,
            factory.Profile.Policy.PriceUndercut,
            options.StepShare,
            options.MinimumMargin,
            load,
            options.FullLoadShare));
        prices.PriceFen[line.Index] = change.PriceFen;
        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick,
                factory.Id,
                "price",
                line.Profile.Id,
                change.PriceFen < before ? "lowered" : change.PriceFen > before ? "raised" : "kept",
                change.Reason,
                new Fact("priceFen", change.PriceFen),
                new Fact("meanPriceFen", mean),
                new Fact("floorFen", change.FloorFen),
                new Fact("loadShare", load)));
        }
    }

    // Every factory may read every platform's list; it takes the mean of those that state a price.
    private static long MeanPriceFen(Factory factory, Hour hour, int category)
    {
        long sum = 0;
        var lists = 0;
        foreach (var platform in factory.Belt.Platforms)
        {
            if (hour.Bulletin<HotList>(platform.Id)?.MeanPriceFen is { } means && means[category] > 0)
            {
                sum += means[category];
                lists++;
            }
        }

        return lists == 0 ? 0 : sum / lists;
    }
}

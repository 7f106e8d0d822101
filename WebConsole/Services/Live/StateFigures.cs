using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>The main figures of entities, from their states.</summary>
public static class StateFigures
{
    private const int MinutesPerHour = 60;
    private const double FenPerCny = 100;
    private const string Lines = "productLines";

    /// <summary>The figures of one.</summary>
    /// <param name="belt">The belt as it is now.</param>
    /// <param name="view">The entity.</param>
    /// <param name="maker">Of a SKU, the factory that makes it; else null.</param>
    public static IReadOnlyList<EntityFigure> Of(Belt belt, EntityView view, EntityView? maker)
    {
        var fields = new StateFields(view);
        var cash = new EntityFigure("Cash", CashCny(fields));
        return view.Entity.Kind switch
        {
            EntityKind.Factory => [.. OfFactory(fields), cash],
            EntityKind.Sku => maker is null ? [cash] : OfSku(belt, view.Entity, fields, new StateFields(maker)),
            EntityKind.Room =>
            [
                new("ShowViews", fields.Number("standing.showViews")), new("ShowSales", fields.Number("standing.showSalesFen") / FenPerCny),
                new("Followers", fields.Each("followers.counts").Sum()), cash,
            ],
            EntityKind.Influencer => [new("Followers", fields.Number("followers")), cash],
            EntityKind.Hub => [new("Orders", fields.Each("today.orders").Sum()), new("Wants", fields.Each("today.wants").Sum()), cash],
            _ => [cash],
        };
    }

    /// <summary>Cash of an entity that has a book, in CNY.</summary>
    public static double CashCny(StateFields fields) => fields.Number("book.cashFen") / FenPerCny;

    private static IEnumerable<EntityFigure> OfFactory(StateFields fields)
    {
        var free = fields.Each("plant.lines.freeMinute");
        var now = (double)fields.Tick * MinutesPerHour;
        yield return new("Stock", fields.Each(Lines + ".stock.units").Sum());
        yield return new("Book", fields.Each(Lines + ".orders.openUnits").Sum());
        yield return new("Sales", fields.Each(Lines + ".orders.orderedUnits").Sum(), Accrues: true);
        yield return new("Busy", free.Count == 0 ? 0 : 100.0 * free.Count(minute => minute > now) / free.Count);
    }

    private static IReadOnlyList<EntityFigure> OfSku(Belt belt, EntityId sku, StateFields own, StateFields maker)
    {
        var place = sku.Number - belt.FactoryOf(belt.SkuOf(sku).Factory).Skus[0].Number;
        return
        [
            new("Sales", maker.Each(Lines + ".orders.orderedUnits")[place], Accrues: true),
            new("Stock", maker.Each(Lines + ".stock.units")[place]),
            new("Price", maker.Each("prices.priceFen") is { Count: > 0 } prices ? prices[place] / FenPerCny : belt.SkuOf(sku).ListPriceFen / FenPerCny),
            new("Rating", own.Number("rating")),
        ];
    }
}

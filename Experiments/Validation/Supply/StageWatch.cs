using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>Reads something off the factories in the last hour of every day: after the day's orders and shipping, before anything new arrives.</summary>
/// <param name="read">Is given the day of the run, from 0, and the product line of each factory in order of their numbers.</param>
internal sealed class StageWatch(Action<int, IReadOnlyList<ProductLine>> read) : IRunObserver
{
    private ProductLine[]? lines;

    public void TickClosed(int tick, LocalEngine engine)
    {
        if (tick % Calendar.HoursPerDay == Calendar.HoursPerDay - 1)
        {
            lines ??= [.. engine.Entities.OfType<Factory>().Select(factory => factory.ProductLines[0])];
            read(tick / Calendar.HoursPerDay, lines);
        }
    }

    /// <summary>Stock less what is owed, in units.</summary>
    public static int InventoryLevel(ProductLine line) => line.Stock.Units - line.Orders.OpenUnits;

    /// <summary>What a classic charges for a stock or a backlog, in its own units.</summary>
    public static double Charge(double inventoryLevel, double holding, double penalty)
        => (inventoryLevel >= 0 ? holding * inventoryLevel : -penalty * inventoryLevel) / StageBelt.Scale;
}

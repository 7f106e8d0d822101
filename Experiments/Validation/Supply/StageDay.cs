using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>Reads something off the factories of a chain in the last hour of every day: after the day's orders and shipping, before the next replanning.</summary>
/// <param name="read">Is given the day, from 0, and the factories in order of their numbers, the customers' own first.</param>
internal sealed class StageDay(Action<int, IReadOnlyList<Factory>> read) : IRunObserver
{
    private Factory[]? factories;

    public void TickClosed(int tick, LocalEngine engine)
    {
        if (tick % Calendar.HoursPerDay == Calendar.HoursPerDay - 1)
        {
            factories ??= [.. engine.Entities.OfType<Factory>()];
            read(tick / Calendar.HoursPerDay, factories);
        }
    }

    /// <summary>Stock less what is owed, in units.</summary>
    public static int InventoryLevel(Factory factory) => factory.ProductLines[0].Stock.Units - factory.ProductLines[0].Orders.OpenUnits;
}

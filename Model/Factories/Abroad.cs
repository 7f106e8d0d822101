using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What differs for goods that a room on a foreign platform sold: freight, duty, time.</summary>
internal static class Abroad
{
    /// <summary>Pays for the way of a parcel to its buyers, and duty where it crosses a border.</summary>
    public static void PayFreight(Factory factory, Hour hour, Parcel parcel)
    {
        if (OptionsOf(factory, parcel.Room) is not { } foreign)
        {
            factory.Book.Spend(hour, Metric.FactoryShippingCostFen, parcel.Units * factory.Terms.ShippingFen);
            return;
        }

        factory.Book.Spend(hour, Metric.FactoryShippingCostFen, parcel.Units * Fen.FromCny(foreign.ShippingCny));
        factory.Book.Spend(hour, Metric.FactoryCustomsCostFen, parcel.Units * Fen.Share(parcel.PriceFen, foreign.FeeShare));
    }

    /// <summary>What one return costs, in fen.</summary>
    public static long ReturnFen(Factory factory, EntityId room)
        => OptionsOf(factory, room) is { } foreign ? Fen.FromCny(foreign.ReturnHandlingCny) : factory.Terms.ReturnFen;

    /// <summary>The shortest and the longest way to a room's buyers, in hours.</summary>
    public static (int Shortest, int Longest) DeliveryHours(Factory factory, EntityId room)
    {
        var home = factory.Belt.Scenario.AfterSale;
        return OptionsOf(factory, room) is { } foreign
            ? (foreign.DeliveryHoursMin, foreign.DeliveryHoursMax)
            : (home.DeliveryHoursMin, home.DeliveryHoursMax);
    }

    private static ForeignOptions? OptionsOf(Factory factory, EntityId room)
        => room.Kind == EntityKind.Room ? factory.Belt.PlatformOf(factory.Belt.RoomOf(room).Platform).Options.Foreign : null;
}

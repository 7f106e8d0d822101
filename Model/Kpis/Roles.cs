using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>The roles among which the belt's money is shared.</summary>
public static class Roles
{
    private const string Buyers = "buyers";

    /// <summary>Names of the roles, with the kind of entity whose books they are; buyers have no book but a surplus.</summary>
    public static IReadOnlyList<(string Name, EntityKind Kind)> All { get; } =
    [
        ("factories", EntityKind.Factory),
        ("retailers", EntityKind.Sku),
        ("rooms", EntityKind.Room),
        ("influencers", EntityKind.Influencer),
        ("platforms", EntityKind.Platform),
        ("hub", EntityKind.Hub),
        (Buyers, EntityKind.None),
    ];

    /// <summary>What buyers in rooms and shoppers at shelves gained, in CNY.</summary>
    public static double BuyersSurplusCny(ScopeFigures figures)
        => (figures[Metric.RoomBuyersSurplusMicro] + figures[Metric.PlatformShelfSurplusMicro]) / 1e6;

    /// <summary>What a role earned: the profit of its books, or the buyers' surplus, in CNY.</summary>
    public static double? Profit(ScopeFigures figures)
    {
        var role = All.First(item => figures.Name == "role/" + item.Name);
        return role.Name == Buyers ? BuyersSurplusCny(figures) : figures.ProfitCny(role.Kind);
    }
}

using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Results;

/// <summary>Who an entity is, for people.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Label">Its name.</param>
/// <param name="ClassName">Its factory class, or empty.</param>
/// <param name="Platform">Its platform, or empty.</param>
/// <param name="Owner">The address of its owner, or empty.</param>
public sealed record EntityCard(EntityId Id, LabelOptions Label, string ClassName, string Platform, string Owner)
{
    /// <summary>The card of an entity of a belt.</summary>
    public static EntityCard Of(Belt belt, EntityId id) => id.Kind switch
    {
        EntityKind.Factory => new(id, belt.FactoryOf(id).Label, belt.FactoryOf(id).ClassName, "", ""),
        EntityKind.Sku => OfSku(belt, id),
        EntityKind.Room => OfRoom(belt, id),
        EntityKind.Influencer => new(id, belt.Influencers[id.Number - 1].Label, "", "", ""),
        EntityKind.Platform => new(id, belt.PlatformOf(id).Options.Label, "", belt.PlatformOf(id).Options.Id, ""),
        _ => new(id, new LabelOptions { En = "hub", Zh = "中枢" }, "", "", ""),
    };

    private static EntityCard OfSku(Belt belt, EntityId id)
    {
        var sku = belt.SkuOf(id);
        return new(id, sku.Label, belt.FactoryOf(sku.Factory).ClassName, "", sku.Factory.ToString());
    }

    private static EntityCard OfRoom(Belt belt, EntityId id)
    {
        var room = belt.RoomOf(id);
        return new(
            id,
            room.Label,
            room.IsStoreRoom ? belt.FactoryOf(room.Owner).ClassName : "",
            belt.PlatformOf(room.Platform).Options.Id,
            room.Owner.ToString());
    }
}

using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>Tells where entities live: a factory, its SKUs and store rooms together; a host with the rooms it runs.</summary>
internal sealed class DirectoryBuilder(ScopeNames scopes, FirmBuilder firms, RoomBuilder rooms)
{
    /// <summary>The directory of the belt.</summary>
    public EntityDirectory Build(int platforms)
    {
        var residents = new Resident[(int)EntityKind.Hub + 1][];
        residents[(int)EntityKind.None] = [];
        residents[(int)EntityKind.Factory] = [.. firms.Factories.Select(factory => new Resident(Near(factory.Id), ClassScope(factory.Id)))];
        residents[(int)EntityKind.Sku] = [.. firms.Skus.Select(sku => new Resident(Near(sku.Factory), ClassScope(sku.Factory)))];
        residents[(int)EntityKind.Room] = [.. rooms.Rooms.Select(room => new Resident(
            Near(room.Owner),
            scopes.ScopeOf(room.IsStoreRoom ? ClassOf(room.Owner) : -1, room.Platform.Number - 1)))];
        residents[(int)EntityKind.Influencer] = [.. rooms.Influencers.Select(host => new Resident(
            Near(host.Id),
            scopes.ScopeOf(-1, rooms.Rooms[host.Rooms[0].Number - 1].Platform.Number - 1)))];
        residents[(int)EntityKind.Platform] = [.. Enumerable.Range(0, platforms).Select(index => new Resident(
            firms.Factories.Count + rooms.Influencers.Count + index,
            scopes.ScopeOf(-1, index)))];
        residents[(int)EntityKind.Hub] = [new Resident(firms.Factories.Count + rooms.Influencers.Count + platforms, scopes.ScopeOf(-1, -1))];
        return new EntityDirectory(residents, scopes.Count);
    }

    private int Near(EntityId owner)
        => owner.Kind == EntityKind.Factory ? owner.Number - 1 : firms.Factories.Count + owner.Number - 1;

    private int ClassScope(EntityId factory) => scopes.ScopeOf(ClassOf(factory), -1);

    private int ClassOf(EntityId factory)
        => scopes.Classes.ToList().IndexOf(firms.Factories[factory.Number - 1].ClassName);
}

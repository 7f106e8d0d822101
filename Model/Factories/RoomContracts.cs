using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>The terms under which rooms sell a factory's goods, looked up in the rooms' rosters when first needed.</summary>
/// <param name="factory">The factory.</param>
/// <param name="belt">The belt.</param>
internal sealed class RoomContracts(FactoryProfile factory, Belt belt)
{
    private readonly Dictionary<EntityId, RoomContract> contracts = [];

    /// <summary>The terms of one room.</summary>
    public RoomContract With(EntityId room)
    {
        if (!contracts.TryGetValue(room, out var contract))
        {
            contract = RoomContract.Of(factory, belt.RoomOf(room));
            contracts.Add(room, contract);
        }

        return contract;
    }
}

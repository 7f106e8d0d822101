namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Looks up the slot of a partition's member: an array per kind, because every letter asks.</summary>
internal sealed class SlotTable
{
    private readonly int[][] slots;

    /// <summary>Indexes the members.</summary>
    /// <param name="members">The partition's entities; an entity's index is its slot.</param>
    public SlotTable(EntityId[] members)
    {
        slots = new int[Enum.GetValues<EntityKind>().Length][];
        for (var kind = 0; kind < slots.Length; kind++)
        {
            slots[kind] = new int[members.Where(id => (int)id.Kind == kind).Select(id => id.Number + 1).DefaultIfEmpty(0).Max()];
            Array.Fill(slots[kind], -1);
        }

        for (var slot = 0; slot < members.Length; slot++)
        {
            slots[(int)members[slot].Kind][members[slot].Number] = slot;
        }
    }

    /// <summary>The slot of a member.</summary>
    /// <exception cref="BrokenBalanceException">It is none.</exception>
    public int Of(EntityId id)
    {
        var ofKind = (uint)id.Kind < (uint)slots.Length ? slots[(int)id.Kind] : [];
        var slot = (uint)id.Number < (uint)ofKind.Length ? ofKind[id.Number] : -1;
        return slot >= 0 ? slot : throw new BrokenBalanceException($"{id} does not live in this partition");
    }
}

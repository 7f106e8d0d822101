namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Who buys fake orders for a room.</summary>
public enum FakeOrderBuyer
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>The room's host or crew; the factories whose goods are on show take the orders for real.</summary>
    Host,

    /// <summary>The factory that runs the room: it neither ships them nor plans for them, and tells nobody.</summary>
    Factory,
}

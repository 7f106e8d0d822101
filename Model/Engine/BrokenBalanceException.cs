namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Money, units, orders or people do not add up, or a number is not one: the run stops and says where.</summary>
public sealed class BrokenBalanceException : Exception
{
    /// <summary>States what does not add up.</summary>
    public BrokenBalanceException(string message)
        : base(message)
    {
    }

    /// <summary>States at which entity and tick a step failed, and why.</summary>
    public BrokenBalanceException(EntityId entity, int tick, Exception cause)
        : base($"{entity} at tick {tick} (day {(tick / 24) + 1}, {tick % 24:D2}:00): {cause.Message}", cause)
    {
    }
}

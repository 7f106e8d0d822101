namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// A message that partitions add up before it crosses the wire, so that a platform or the hub receives one per partition
/// instead of one per sender. All its numbers are integers or fixed-point: sums must not depend on their order.
/// </summary>
public abstract class SummedMessage : Message
{
    /// <summary>What sums of one receiver and hour are told apart by.</summary>
    public virtual int SumKey => Type;

    /// <summary>Whether messages to this receiver are added up at all.</summary>
    public virtual bool IsSummedFor(EntityId to) => true;

    /// <summary>Adds what another sender said. The other one is not changed.</summary>
    public abstract void Add(SummedMessage other);

    /// <summary>
    /// Told when the message has been added to another: nobody reads it any more, and its memory may serve the next sender.
    /// </summary>
    public virtual void Release()
    {
    }

    /// <summary>Puts collected lists into their canonical order; called once, before the receiver reads.</summary>
    public virtual void Sort()
    {
    }
}

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// A participant of the belt: state that one step per active hour reads and changes. Nothing but letters and bulletins
/// carries information between entities, so an entity can live on any thread, partition or silo.
/// </summary>
/// <param name="id">Who it is.</param>
public abstract class Entity(EntityId id) : IDescribed
{
    /// <summary>Who it is.</summary>
    public EntityId Id { get; } = id;

    /// <summary>The ages it lives through; null in a run whose options never change.</summary>
    internal Ages? Ages { get; set; }

    /// <summary>Number of the age under whose options it was made.</summary>
    internal int Age { get; set; }

    /// <summary>
    /// Lives one hour. Every entity is stepped at tick 0; after that only when letters arrived or a wake-up is due.
    /// </summary>
    public abstract void Step(Hour hour);

    /// <summary>
    /// Counts and observes spells that are still open when the run ends, so that the slowest policy does not look fast. It
    /// changes and sends nothing.
    /// </summary>
    public virtual void Close(Hour hour)
    {
    }

    /// <inheritdoc/>
    public abstract void Describe(Codec codec);

    /// <summary>
    /// Settles what a state that was carried over must change because the options did; see <see cref="Engine.Ages"/>. Under equal
    /// options it changes nothing.
    /// </summary>
    /// <param name="before">The entity as it was made in an earlier age; it is not used again.</param>
    protected internal virtual void TakeOver(Entity before)
    {
    }
}

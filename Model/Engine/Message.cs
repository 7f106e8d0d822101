namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>What one entity tells another. Sealed, and never changed after it was sent.</summary>
public abstract class Message : IDescribed
{
    /// <summary>The number that names the type in canonical bytes; see <see cref="MessageTypes"/>.</summary>
    public abstract int Type { get; }

    /// <summary>Money that travels with the message, in fen; it leaves the sender's book and enters the receiver's.</summary>
    public virtual long MoneyFen => 0;

    /// <inheritdoc/>
    public abstract void Describe(Codec codec);
}

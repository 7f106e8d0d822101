using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces.Converters;

/// <summary>
/// Writes an envelope with the model's one codec when it leaves the silo, so that model types need to know nothing of the
/// transport. Inside a silo it is never used: envelopes are sealed and immutable and travel by reference.
/// </summary>
/// <typeparam name="T">The envelope.</typeparam>
public abstract class CanonicalConverter<T> : IConverter<T, CanonicalSurrogate>
    where T : class
{
    /// <inheritdoc/>
    public T ConvertFromSurrogate(in CanonicalSurrogate surrogate)
    {
        var decoder = new BinaryDecoder(surrogate.Bytes);
        var value = Walk(decoder, null);
        return decoder.AtEnd
            ? value
            : throw new InvalidDataException($"Canonical bytes of {typeof(T).Name} go on after their end; another version wrote them.");
    }

    /// <inheritdoc/>
    public CanonicalSurrogate ConvertToSurrogate(in T value)
    {
        var encoder = new BinaryEncoder();
        Walk(encoder, value);
        return new CanonicalSurrogate(encoder.Written.ToArray());
    }

    /// <summary>Passes every part of the envelope through the codec; readers start from null.</summary>
    protected abstract T Walk(Codec codec, T? value);
}

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>One entity between two ticks as canonical bytes: the age it was made in, and its state.</summary>
public static class EntityBytes
{
    /// <summary>Writes an entity.</summary>
    public static void Write(BinaryEncoder encoder, Entity entity)
    {
        encoder.Int("age", entity.Ages?.StartOf(entity.Age) ?? Ages.First);
        entity.Describe(encoder);
        encoder.EndBlocks();
    }

    /// <summary>Reads an entity.</summary>
    /// <param name="decoder">What was written.</param>
    /// <param name="first">The entity in its state before hour 0; it may be the one that is returned.</param>
    /// <exception cref="InvalidDataException">It is of another run.</exception>
    public static Entity Read(BinaryDecoder decoder, Entity first)
    {
        var start = decoder.Int("age", Ages.First);
        var entity = start == Ages.First ? first
            : first.Ages?.MakeAt(start, first.Id)
            ?? throw new InvalidDataException($"The snapshot is of another run: at its tick {start} something changed that does not change here.");
        entity.Describe(decoder);
        decoder.EndBlocks();
        if (start != Ages.First)
        {
            // What follows from a state that was carried over, such as the terms of a channel that is no more.
            entity.TakeOver(entity);
        }

        return entity;
    }
}

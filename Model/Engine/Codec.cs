namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// The one canonical walk over the fields of entities and messages: snapshots, wire, digest, diff and inspection are its
/// implementations. Values pass through by name and in order; see <see cref="IDescribed"/>.
/// </summary>
public abstract class Codec
{
    /// <summary>A whole number of up to 32 bits.</summary>
    public abstract int Int(string name, int value);

    /// <summary>A whole number of up to 64 bits, for money in fen and fixed-point sums.</summary>
    public abstract long Long(string name, long value);

    /// <summary>A double, bit for bit; not-a-number stops the run where it is met.</summary>
    public abstract double Double(string name, double value);

    /// <summary>A short text.</summary>
    public abstract string Text(string name, string value);

    /// <summary>Opens a named part; <paramref name="count"/> items follow. Readers return the count they read.</summary>
    public abstract int Begin(string name, int count);

    /// <summary>Closes the part that <see cref="Begin"/> opened.</summary>
    public abstract void End();

    /// <summary>Opens the item of a list at <paramref name="index"/>.</summary>
    public virtual void Item(int index)
    {
    }

    /// <summary>
    /// Tells whether the optional block <paramref name="tag"/> is there. A mechanism that is off leaves no byte, so that
    /// adding one to the model leaves old digests as they were. Tags ascend within one description.
    /// </summary>
    /// <param name="tag">Number of the block within its owner, from 1.</param>
    /// <param name="present">Whether a writer has the block.</param>
    public abstract bool Block(int tag, bool present);

    /// <summary>Ends the list of optional blocks of one owner.</summary>
    public abstract void EndBlocks();

    /// <summary>A yes or no.</summary>
    public bool Flag(string name, bool value) => Int(name, value ? 1 : 0) != 0;

    /// <summary>A short text that may be absent.</summary>
    public string? MaybeText(string name, string? value)
    {
        var present = Begin(name, value is null ? 0 : 1) == 1;
        var text = present ? Text("", value ?? "") : null;
        End();
        return text;
    }

    /// <summary>The identity of an entity.</summary>
    public EntityId Entity(string name, EntityId value) => EntityId.FromPacked((ulong)Long(name, (long)value.Packed));

    /// <summary>An array of whole numbers.</summary>
    public virtual int[] Ints(string name, int[] values)
    {
        var count = Begin(name, values.Length);
        var result = count == values.Length ? values : new int[count];
        for (var i = 0; i < count; i++)
        {
            Item(i);
            result[i] = Int("", result[i]);
        }

        End();
        return result;
    }

    /// <summary>An array of 64-bit whole numbers.</summary>
    public virtual long[] Longs(string name, long[] values)
    {
        var count = Begin(name, values.Length);
        var result = count == values.Length ? values : new long[count];
        for (var i = 0; i < count; i++)
        {
            Item(i);
            result[i] = Long("", result[i]);
        }

        End();
        return result;
    }

    /// <summary>An array of doubles, bit for bit.</summary>
    public virtual double[] Doubles(string name, double[] values)
    {
        var count = Begin(name, values.Length);
        var result = count == values.Length ? values : new double[count];
        for (var i = 0; i < count; i++)
        {
            Item(i);
            result[i] = Double("", result[i]);
        }

        End();
        return result;
    }

    /// <summary>A part that is always there.</summary>
    public T Part<T>(string name, T value)
        where T : IDescribed, new()
    {
        Begin(name, 1);
        var part = value is null ? new T() : value;
        part.Describe(this);
        End();
        return part;
    }

    /// <summary>A part that may be absent.</summary>
    public T? Maybe<T>(string name, T? value)
        where T : class, IDescribed, new()
    {
        var present = Begin(name, value is null ? 0 : 1) == 1;
        T? part = null;
        if (present)
        {
            part = value ?? new T();
            part.Describe(this);
        }

        End();
        return part;
    }

    /// <summary>A list of parts in the owner's order.</summary>
    public List<T> Items<T>(string name, List<T> values)
        where T : IDescribed, new()
    {
        var count = Begin(name, values.Count);
        var result = values;
        for (var i = 0; i < count; i++)
        {
            Item(i);
            if (i < values.Count)
            {
                var item = values[i];
                item.Describe(this);
                values[i] = item;
            }
            else
            {
                var item = new T();
                item.Describe(this);
                result.Add(item);
            }
        }

        if (result.Count > count)
        {
            result.RemoveRange(count, result.Count - count);
        }

        End();
        return result;
    }

    /// <summary>An optional block: written only when <paramref name="value"/> is there.</summary>
    public virtual T? Optional<T>(int tag, string name, T? value)
        where T : class, IDescribed, new()
        => Block(tag, value is not null) ? Part(name, value ?? new T()) : null;
}

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// A fast 64-bit hash of what passes, for the rolling hash of each tick. It finds accidents, not adversaries; the run's
/// digest is SHA-256.
/// </summary>
public sealed class HashingCodec : Codec
{
    private ulong state;

    /// <summary>The hash of what passed since <see cref="Start"/>.</summary>
    public ulong Hash => Finish(state);

    /// <summary>One step of the mixing function: multiply by an odd constant and fold (after SplitMix64).</summary>
    public static ulong Mix(ulong state, ulong value)
    {
        var mixed = (state ^ value) * 0x9E3779B97F4A7C15UL;
        return mixed ^ (mixed >> 29);
    }

    /// <summary>Starts a new hash.</summary>
    public void Start(ulong seed) => state = seed;

    /// <summary>Mixes a raw number.</summary>
    public void Add(ulong value) => state = Mix(state, value);

    /// <inheritdoc/>
    public override int Int(string name, int value)
    {
        Add((ulong)(uint)value);
        return value;
    }

    /// <inheritdoc/>
    public override long Long(string name, long value)
    {
        Add((ulong)value);
        return value;
    }

    /// <inheritdoc/>
    public override double Double(string name, double value)
    {
        Add((ulong)BitConverter.DoubleToInt64Bits(value));
        return value;
    }

    /// <inheritdoc/>
    public override string Text(string name, string value)
    {
        foreach (var character in value)
        {
            Add(character);
        }

        return value;
    }

    /// <inheritdoc/>
    public override int Begin(string name, int count)
    {
        Add((ulong)count);
        return count;
    }

    /// <inheritdoc/>
    public override void End()
    {
    }

    /// <inheritdoc/>
    public override bool Block(int tag, bool present)
    {
        if (present)
        {
            Add((ulong)tag);
        }

        return present;
    }

    /// <inheritdoc/>
    public override void EndBlocks()
    {
    }

    /// <inheritdoc/>
    public override int[] Ints(string name, int[] values)
    {
        var hash = Mix(state, (ulong)values.Length);
        var i = 0;
        for (; i + 1 < values.Length; i += 2)
        {
            hash = Mix(hash, ((ulong)(uint)values[i] << 32) | (uint)values[i + 1]);
        }

        state = i < values.Length ? Mix(hash, (uint)values[i]) : hash;
        return values;
    }

    /// <inheritdoc/>
    public override long[] Longs(string name, long[] values)
    {
        // Two chains that do not wait for each other.
        var hash = Mix(state, (ulong)values.Length);
        var other = ~hash;
        var i = 0;
        for (; i + 1 < values.Length; i += 2)
        {
            hash = Mix(hash, (ulong)values[i]);
            other = Mix(other, (ulong)values[i + 1]);
        }

        hash = i < values.Length ? Mix(hash, (ulong)values[i]) : hash;
        state = Mix(hash, other);
        return values;
    }

    /// <inheritdoc/>
    public override double[] Doubles(string name, double[] values)
    {
        var hash = Mix(state, (ulong)values.Length);
        foreach (var value in values)
        {
            hash = Mix(hash, (ulong)BitConverter.DoubleToInt64Bits(value));
        }

        state = hash;
        return values;
    }

    private static ulong Finish(ulong value)
    {
        value = (value ^ (value >> 32)) * 0xD6E8FEB86659FD93UL;
        return value ^ (value >> 32);
    }
}

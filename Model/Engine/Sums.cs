namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Checked sums of whole numbers, for combiners.</summary>
public static class Sums
{
    /// <summary>Adds <paramref name="other"/> to <paramref name="target"/>, element by element; an empty one adds nothing.</summary>
    public static void Add(long[] target, long[] other)
    {
        if (other.Length == 0)
        {
            return;
        }

        if (target.Length != other.Length)
        {
            throw new BrokenBalanceException($"sums of {target.Length} and {other.Length} numbers do not match");
        }

        for (var i = 0; i < target.Length; i++)
        {
            target[i] = checked(target[i] + other[i]);
        }
    }

    /// <summary>The sum of two rows of which either may be empty, which stands for zeros; the first is reused.</summary>
    public static long[] Join(long[] target, long[] other)
    {
        if (target.Length == 0)
        {
            return [.. other];
        }

        Add(target, other);
        return target;
    }
}

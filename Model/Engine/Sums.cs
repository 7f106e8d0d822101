namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Checked sums of whole numbers, for combiners.</summary>
public static class Sums
{
    /// <summary>Adds <paramref name="other"/> to <paramref name="target"/>, element by element.</summary>
    public static void Add(long[] target, long[] other)
    {
        if (target.Length != other.Length)
        {
            throw new BrokenBalanceException($"sums of {target.Length} and {other.Length} numbers do not match");
        }

        for (var i = 0; i < target.Length; i++)
        {
            target[i] = checked(target[i] + other[i]);
        }
    }
}

using System.Buffers;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>
/// Whole numbers of millionths for what is added up over entities. Sums of doubles depend on their order, and the order
/// in which entities report depends on the cluster; sums of whole numbers do not.
/// </summary>
public static class Fixed
{
    /// <summary>Units of a fixed-point number in 1: a million.</summary>
    public const long Scale = 1_000_000;

    private const double Limit = 9223372036854775808.0;
    private const int LargestOnStack = 128;

    /// <summary>
    /// The fixed-point number nearest to <paramref name="value"/>; halves go away from zero, so that a value and its
    /// negative cancel. 1.25 gives 1,250,000.
    /// </summary>
    /// <param name="value">Range: an absolute value below 9.2e12.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN, or too large for 64 bits.</exception>
    public static long FromDouble(double value)
    {
        double scaled = Math.Round(value * Scale, MidpointRounding.AwayFromZero);
        if (!(scaled > -Limit && scaled < Limit))
        {
            Refuse.Value(nameof(value), value, "a number with an absolute value below 9.2e12");
        }

        return (long)scaled;
    }

    /// <summary>The double nearest to a fixed-point number.</summary>
    /// <param name="units">Millionths.</param>
    public static double ToDouble(long units) => units / (double)Scale;

    /// <summary>
    /// floor(total · numerator / denominator), with the product in 128 bits: a share never rounds up, so that shares
    /// whose numerators add to at most the denominator never exceed a total that is not negative.
    /// </summary>
    /// <param name="total">What is shared.</param>
    /// <param name="numerator">Part of the denominator.</param>
    /// <param name="denominator">Range: above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not positive.</exception>
    /// <exception cref="OverflowException">The share does not fit in 64 bits.</exception>
    public static long Share(long total, long numerator, long denominator)
    {
        if (denominator <= 0)
        {
            Refuse.Value(nameof(denominator), denominator, "above 0");
        }

        long high = Math.BigMul(total, numerator, out long low);
        return high == low >> 63 ? FloorDivide(low, denominator) : WideShare(total, numerator, denominator);
    }

    /// <summary>
    /// Splits <paramref name="total"/> in proportion to the weights without losing a unit: everyone gets the whole part
    /// of the share, and the units left go to the largest fractions, among equal ones to the lowest index.
    /// </summary>
    /// <param name="total">What is split; a negative total is split downwards likewise.</param>
    /// <param name="weights">Range: each 0 or more, with a sum in 64 bits. If all are zero, they count as equal.</param>
    /// <param name="parts">Receives the parts; as long as <paramref name="weights"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative weight, too few or too many parts, or nobody to take a
    /// total other than 0.</exception>
    public static void LargestRemainder(long total, ReadOnlySpan<long> weights, Span<long> parts)
    {
        if (parts.Length != weights.Length)
        {
            Refuse.Value(nameof(parts), parts.Length, $"as long as the {weights.Length} weights");
        }

        if (weights.IsEmpty)
        {
            RequireNothing(total);
            return;
        }

        long sum = Sum(weights);
        long[]? rented = weights.Length > LargestOnStack ? ArrayPool<long>.Shared.Rent(2 * weights.Length) : null;
        Span<long> space = rented ?? stackalloc long[2 * weights.Length];
        Span<long> remainders = space[..weights.Length];
        long left = total;
        for (int i = 0; i < weights.Length; i++)
        {
            long weight = sum == 0 ? 1 : weights[i];
            parts[i] = WholePart(total, weight, sum == 0 ? weights.Length : sum, out remainders[i]);
            left -= parts[i];
        }

        HandOut((int)left, remainders, space.Slice(weights.Length, weights.Length), parts);
        if (rented is not null)
        {
            ArrayPool<long>.Shared.Return(rented);
        }
    }

    private static void HandOut(int left, ReadOnlySpan<long> remainders, Span<long> sorted, Span<long> parts)
    {
        if (left == 0)
        {
            return;
        }

        remainders.CopyTo(sorted);
        sorted.Sort();
        long threshold = sorted[^left];
        int above = sorted.Length - FirstAbove(sorted, threshold);
        int forTies = left - above;
        for (int i = 0; i < parts.Length; i++)
        {
            if (remainders[i] > threshold || (remainders[i] == threshold && forTies-- > 0))
            {
                parts[i]++;
            }
        }
    }

    private static int FirstAbove(ReadOnlySpan<long> sorted, long threshold)
    {
        int first = 0;
        int last = sorted.Length;
        while (first < last)
        {
            int middle = (first + last) >>> 1;
            if (sorted[middle] > threshold)
            {
                last = middle;
            }
            else
            {
                first = middle + 1;
            }
        }

        return first;
    }

    private static long Sum(ReadOnlySpan<long> weights)
    {
        long sum = 0;
        foreach (long weight in weights)
        {
            if (weight < 0)
            {
                Refuse.Value(nameof(weights), weight, "0 or more each");
            }

            sum = checked(sum + weight);
        }

        return sum;
    }

    private static long WholePart(long total, long weight, long sum, out long remainder)
    {
        Int128 product = (Int128)total * weight;
        long part = Share(total, weight, sum);
        remainder = (long)(product - ((Int128)part * sum));
        return part;
    }

    private static void RequireNothing(long total)
    {
        if (total != 0)
        {
            Refuse.Value(nameof(total), total, "0 where nobody takes a part");
        }
    }

    private static long FloorDivide(long dividend, long divisor)
    {
        (long quotient, long remainder) = Math.DivRem(dividend, divisor);
        return remainder < 0 ? quotient - 1 : quotient;
    }

    private static long WideShare(long total, long numerator, long denominator)
    {
        Int128 product = (Int128)total * numerator;
        (Int128 quotient, Int128 remainder) = Int128.DivRem(product, denominator);
        return checked((long)(remainder < 0 ? quotient - 1 : quotient));
    }
}
